import { common } from './common';
import { images } from './images';
import { shell } from './shell';
import { storageCells } from './storageCells';
import { ui } from './ui';

/** What the frame and the image lists say: loaded with a first visit. */
export const first = { common, images, shell, storageCells, ui };
