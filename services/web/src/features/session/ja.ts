export const words = {
  logIn: {
    title: 'ログイン',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: 'ログインする',
    demo: 'デモの利用者を選ぶ',
    demoHint: 'カードを押すと、その人としてログインします。',
  },
  roles: {
    member: '利用者',
    finance: '経理',
    'facility-staff': '施設スタッフ',
    'facility-manager': '施設管理者',
    operations: '運営',
    auditor: '監査',
  },
};
