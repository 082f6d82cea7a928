import { activity } from './activity';
import { apiCall } from './apiCall';
import { environment } from './environment';
import { errors } from './errors';
import { image } from './image';
import { imagePicker } from './imagePicker';
import { instances } from './instances';
import { launch } from './launch';
import { notHere } from './notHere';
import { overview } from './overview';
import { price } from './price';
import { tasks } from './tasks';

/** What all other pages say: loaded before the first of them is shown. */
export const rest = {
  activity,
  apiCall,
  environment,
  errors,
  image,
  imagePicker,
  instances,
  launch,
  notHere,
  overview,
  price,
  tasks,
};
