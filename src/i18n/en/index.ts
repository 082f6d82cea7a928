import { activity } from './activity';
import { apiCall } from './apiCall';
import { common } from './common';
import { imagePicker } from './imagePicker';
import { images } from './images';
import { instances } from './instances';
import { launch } from './launch';
import { ui } from './ui';

/** Every English message, by namespace. Other languages have the same keys. */
export const en = {
  activity,
  apiCall,
  common,
  imagePicker,
  images,
  instances,
  launch,
  ui,
};

/** The form that every language's messages have. */
export type Messages = typeof en;
