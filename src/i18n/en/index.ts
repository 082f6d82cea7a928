import { activity } from './activity';
import { apiCall } from './apiCall';
import { common } from './common';
import { environment } from './environment';
import { imagePicker } from './imagePicker';
import { errors } from './errors';
import { image } from './image';
import { images } from './images';
import { instances } from './instances';
import { notHere } from './notHere';
import { launch } from './launch';
import { shell } from './shell';
import { overview } from './overview';
import { ui } from './ui';

/** Every English message, by namespace. Other languages have the same keys. */
export const en = {
  activity,
  apiCall,
  common,
  environment,
  imagePicker,
  errors,
  image,
  images,
  instances,
  notHere,
  launch,
  shell,
  overview,
  ui,
};

/** The form that every language's messages have. */
export type Messages = typeof en;
