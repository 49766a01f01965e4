// Obstacles of access: whom the host lets in, and what they may change.

import type { ObstacleWords } from './obstacle'

export const accessWords = {
  // Google runs a sidebar's calls as the first account of the browser: issuetracker.google.com/issues/69270374.
  accounts: {
    title: { en: 'Google does not let this sidebar reach the spreadsheet', zh: 'Google 不允许此侧边栏访问该表格' },
    happened: {
      en: 'Most often several Google accounts are signed in to this browser, and Google runs the sidebar as another one than the one that has the spreadsheet open. Nothing was changed.',
      zh: '通常是因为此浏览器登录了多个 Google 帐号，而 Google 用另一个帐号（不是打开此表格的帐号）运行侧边栏。未作任何更改。',
    },
    wayOut: {
      en: 'Open the spreadsheet where only its own account is signed in: in a Chrome profile of its own, or in an incognito window. Or sign out of all accounts and sign in to this one first. If there is only one account, open Extensions → Sales Targets again and allow access.',
      zh: '请在只登录该帐号的窗口中打开表格：单独的 Chrome 个人资料或无痕窗口。也可以退出所有帐号，再首先登录此帐号。如果只登录了一个帐号，请重新打开“扩展程序 → 销售目标管理”并授权。',
    },
  },
  readOnly: {
    title: { en: 'This workbook cannot be changed', zh: '无法修改此工作簿' },
    happened: { en: 'It is open for reading only. Nothing was written.', zh: '它以只读方式打开。未写入任何内容。' },
    wayOut: {
      excel: {
        en: 'Choose "Enable Editing" or "Edit Anyway" in the bar above the sheet (Protected View, marked as final), or Viewing → Editing on the web. If somebody has it locked, or you may only view it, ask its owner for edit rights or save a copy. Then try again.',
        zh: '请在工作表上方的提示栏中选择“启用编辑”或“仍然编辑”（受保护的视图、标记为最终状态），网页版请选择“查看 → 编辑”。如果被他人锁定或您只有查看权限，请向所有者申请编辑权限，或另存副本。然后重试。',
      },
      sheets: {
        en: 'You may view or comment here, not edit. Ask its owner for edit access (Share → Request edit access), or choose File → Make a copy and open Sales Targets there.',
        zh: '您只能查看或评论，不能编辑。请向所有者申请编辑权限（共享 → 请求编辑权限），或选择“文件 → 制作副本”，在副本中打开“销售目标管理”。',
      },
      xlsx: {
        en: 'Allow writing to the file, or name another one with --out.',
        zh: '请允许写入该文件，或用 --out 指定另一个文件。',
      },
    },
  },
  protected: {
    title: { en: 'Protected by somebody else', zh: '受他人保护' },
    happened: {
      en: '{where} is protected in a way that this plan cannot lift. Nothing was written.',
      zh: '{where}的保护无法由本计划解除。未写入任何内容。',
    },
    wayOut: {
      excel: {
        en: 'Lift the protection with its password (Review → Unprotect Sheet), or ask whoever protected it. Then try again.',
        zh: '请用密码解除保护（审阅 → 撤消工作表保护），或联系设置保护的人。然后重试。',
      },
      sheets: {
        en: 'Ask the owner of the spreadsheet to let you edit it, or to remove the protection (Data → Protect sheets and ranges shows it). Then try again.',
        zh: '请联系表格所有者授予您编辑权限或删除该保护（数据 → 保护工作表和范围）。然后重试。',
      },
      xlsx: {
        en: 'Lift the protection in Excel with its password (Review → Unprotect Sheet), or write to another file with --out.',
        zh: '请在 Excel 中用密码解除保护（审阅 → 撤消工作表保护），或用 --out 写入另一个文件。',
      },
    },
  },
  structureLocked: {
    title: { en: 'No sheet can be added to this workbook', zh: '此工作簿无法新增工作表' },
    happened: {
      en: 'The structure of this workbook is protected, and the plan needs sheets of its own. Nothing was written.',
      zh: '工作簿结构受保护，而计划需要自己的工作表。未写入任何内容。',
    },
    wayOut: {
      en: 'In Excel, choose Review → Protect Workbook to lift it (it may ask for a password), or ask whoever protected it. Then try again.',
      zh: '请在 Excel 中选择“审阅 → 保护工作簿”解除保护（可能需要密码），或联系设置保护的人。然后重试。',
    },
  },
} satisfies Record<string, ObstacleWords>
