export const words = {
  logIn: {
    title: 'ログイン',
    email: 'メールアドレス',
    password: 'パスワード',
    showPassword: 'パスワードを表示',
    submit: 'ログインする',
    over: 'もう一度ログインしてください',
    overHelp: (name: string) =>
      `ログインの有効期限が切れました。${name}さんとしてログインすると、入力した内容のまま続けられます。`,
    goOnAs: (name: string) => `${name}として続ける`,
    demo: 'デモの利用者を選ぶ',
    demoHint: '名前を押すと、その人としてログインします。',
    others: (count: number) => `ほか${count}人`,
    groups: {
      user: '装置を使う人',
      finance: '経理の人',
      facility: '施設の人',
      operations: '運営の人',
      auditor: '監査の人',
    },
  },
  roles: {
    member: '利用者',
    representative: '契約責任者',
    finance: '経理',
    'facility-staff': '施設スタッフ',
    'facility-manager': '施設管理者',
    operations: '運営',
    auditor: '監査',
  },
};
