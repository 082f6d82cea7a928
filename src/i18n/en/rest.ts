import { activity } from './activity';
import { apiCall } from './apiCall';
import { compareImages } from './compareImages';
import { environment } from './environment';
import { frame } from './frame';
import { image } from './image';
import { imagePicker } from './imagePicker';
import { instances } from './instances';
import { lifecycle } from './lifecycle';
import { login } from './login';
import { noImages } from './noImages';
import { notHere } from './notHere';
import { overview } from './overview';
import { price } from './price';
import { shares } from './shares';
import { tasks } from './tasks';
import { trail } from './trail';

/** What all pages but the lists say: loaded before the first of them is shown. */
export const rest = {
  activity,
  apiCall,
  compareImages,
  environment,
  frame,
  image,
  imagePicker,
  instances,
  lifecycle,
  login,
  noImages,
  notHere,
  overview,
  price,
  shares,
  tasks,
  trail,
};
