/* How the component dresses: with the classes of our own pages, or with Tasklist's. */

export const DESK = {
  place: '',
  primary: 'button',
  second: 'button second',
  toggle: 'button second',
  small: 'button second small',
  input: '',
};

export const TASKLIST = {
  place: 'ops-in-tasklist',
  primary: 'btn btn-primary',
  second: 'btn btn-default',
  toggle: 'btn btn-default btn-sm',
  small: 'btn btn-default btn-sm',
  input: 'form-control',
};
