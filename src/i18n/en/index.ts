import { compare } from './compare';
import { errors } from './errors';
import { estimate } from './estimate';
import { first } from './first';
import { forms } from './forms';
import { guides } from './guides';
import { imageCopy } from './imageCopy';
import { imageCreate } from './imageCreate';
import { imageDelete } from './imageDelete';
import { imageExport } from './imageExport';
import { imageImport } from './imageImport';
import { imagesCompare } from './imagesCompare';
import { launch } from './launch';
import { rest } from './rest';
import { restore } from './restore';

/** Every English message, by namespace. Other languages have the same keys. */
export const en = {
  ...first,
  ...rest,
  ...forms,
  compare,
  errors,
  estimate,
  guides,
  imageCopy,
  imageCreate,
  imageDelete,
  imageExport,
  imageImport,
  imagesCompare,
  launch,
  restore,
};

/** The form that every language's messages have. */
export type Messages = typeof en;
