import { activity } from './activity';
import { apiCall } from './apiCall';
import { common } from './common';
import { environment } from './environment';
import { errors } from './errors';
import { image } from './image';
import { imagePicker } from './imagePicker';
import { images } from './images';
import { instances } from './instances';
import { launch } from './launch';
import { notHere } from './notHere';
import { overview } from './overview';
import { price } from './price';
import { shell } from './shell';
import { ui } from './ui';

/** Every English message, by namespace. Other languages have the same keys. */
export const en = {
  activity,
  apiCall,
  common,
  environment,
  errors,
  image,
  imagePicker,
  images,
  instances,
  launch,
  notHere,
  overview,
  price,
  shell,
  ui,
};

/** The form that every language's messages have. */
export type Messages = typeof en;
