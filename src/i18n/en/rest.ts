import { activity } from './activity';
import { apiCall } from './apiCall';
import { environment } from './environment';
import { image } from './image';
import { imageEdit } from './imageEdit';
import { imageFields } from './imageFields';
import { imagePicker } from './imagePicker';
import { instances } from './instances';
import { launch } from './launch';
import { lifecycle } from './lifecycle';
import { login } from './login';
import { notHere } from './notHere';
import { overview } from './overview';
import { price } from './price';
import { tasks } from './tasks';
import { trail } from './trail';

/** What all other pages say: loaded before the first of them is shown. */
export const rest = {
  activity,
  apiCall,
  environment,
  image,
  imageEdit,
  imageFields,
  imagePicker,
  instances,
  launch,
  lifecycle,
  login,
  notHere,
  overview,
  price,
  tasks,
  trail,
};
