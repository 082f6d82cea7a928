/** Thrown by a loader where there is no such page. */
export class NoSuchPage extends Error {
  constructor() {
    super('There is no such page');
    this.name = 'NoSuchPage';
  }
}
