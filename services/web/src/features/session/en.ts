import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  logIn: {
    title: 'Log in',
    email: 'Mail address',
    password: 'Password',
    showPassword: 'Show the password',
    submit: 'Log in',
    over: 'Please log in again',
    overHelp: (name) =>
      `Your session has ended. Log in as ${name} to go on with what you have typed.`,
    goOnAs: (name) => `Go on as ${name}`,
    demo: 'Choose a demo person',
    demoHint: 'A name logs you in as that person.',
    others: (count: number) => `${count} more`,
    groups: {
      user: 'Users',
      finance: 'Finance',
      facility: 'Facilities',
      operations: 'Operations',
      auditor: 'Audit',
    },
  },
  roles: {
    member: 'User',
    representative: 'Legal representative',
    finance: 'Finance',
    'facility-staff': 'Facility staff',
    'facility-manager': 'Facility manager',
    operations: 'Operations',
    auditor: 'Auditor',
  },
};
