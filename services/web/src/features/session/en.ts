import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  logIn: {
    title: 'Log in',
    email: 'Mail address',
    password: 'Password',
    submit: 'Log in',
    demo: 'Choose a demo person',
    demoHint: 'A card logs you in as that person.',
  },
  roles: {
    member: 'User',
    finance: 'Finance',
    'facility-staff': 'Facility staff',
    'facility-manager': 'Facility manager',
    operations: 'Operations',
    auditor: 'Auditor',
  },
};
