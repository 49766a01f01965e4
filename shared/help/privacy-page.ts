// The privacy page: what the product does with a person's data, said so that each sentence can be checked in the code.

import { PRODUCT } from '../i18n/verbs'
import type { Page } from './page'

export const PRIVACY_PAGE: Page = {
  title: { en: `${PRODUCT.en}: privacy`, zh: `${PRODUCT.zh}：隐私` },
  sections: [
    {
      title: { en: 'In short', zh: '概要' },
      blocks: [
        {
          text: {
            en: 'Your data stays in your workbook. Sales Targets has no server of its own, no account, no advertising, no usage statistics and no cookies. Nothing that you type, drop or plan is sent to us or to anybody else.',
            zh: '您的数据始终保存在您的工作簿中。销售目标管理没有自己的服务器，不需要账号，没有广告，不统计使用情况，不使用 Cookie。您填写、拖入和制定的内容不会发送给我们或任何其他人。',
          },
        },
      ],
    },
    {
      title: { en: 'What it reads and writes', zh: '读取和写入的内容' },
      blocks: [
        {
          points: [
            {
              en: 'It reads its own sheets in this workbook, and the sheets or files that you choose as team and history. Files are read on your computer; they are not uploaded.',
              zh: '读取本工作簿中由它生成的工作表，以及您选作组织和历史业绩的工作表或文件。文件在您的电脑上读取，不会上传。',
            },
            {
              en: 'It writes its own sheets in this workbook. Two of them are hidden: one remembers what was last written, so that your edits are recognised, the other makes an interrupted change reversible.',
              zh: '只写入本工作簿中它自己的工作表。其中有隐藏的工作表：一张记录上次写入的内容，用来识别您的修改；另一张使中断的写入可以撤回。',
            },
            {
              en: 'Log holds the date of each change, and your name if you type it. Nobody checks that name, and it goes nowhere else.',
              zh: '“日志”记录每次变更的日期；只有在您填写时才记录姓名。该姓名不作核实，也不会发往别处。',
            },
            {
              en: 'The pane remembers in your browser which language and theme you switched to, the preview also its width. Nothing else is kept outside the workbook.',
              zh: '任务窗格在您的浏览器中记住您切换的语言和主题，预览还会记住窗格宽度。此外不在工作簿以外保存任何内容。',
            },
            {
              en: 'Whoever can open the workbook can read all this. Share it as you would share salaries and targets on paper.',
              zh: '能打开工作簿的人都能看到这些内容。请像对待纸面上的目标与业绩一样谨慎共享。',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'What goes over the network', zh: '网络上传输的内容' },
      blocks: [
        {
          points: [
            {
              en: 'Excel: the pane’s own files come from the web address that your organisation or the store has set up, which sees, like any web server, that they were fetched. Microsoft’s library Office.js comes from Microsoft, under the terms of your Microsoft 365, and may report on its own working to Microsoft as Office itself does.',
              zh: 'Excel：任务窗格的程序文件来自贵单位或应用商店设置的网址，与任何网站一样，该服务器能看到文件被下载。微软的 Office.js 库由微软提供，适用您的 Microsoft 365 条款，并可能像 Office 本身一样向微软报告自身的运行情况。',
            },
            {
              en: 'Google Sheets: script and sidebar run at Google under your account. The content of the spreadsheet passes between the two and does not leave Google and your browser. Errors are not logged.',
              zh: 'Google 表格：脚本和边栏以您的账号在 Google 运行，表格内容只在两者之间传递，不离开 Google 和您的浏览器。不记录错误日志。',
            },
            {
              en: 'Files made by the command line, and the preview: everything happens on your computer.',
              zh: '命令行生成的文件和预览：一切都在您的电脑上进行。',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Permissions, and why', zh: '所需权限及原因' },
      blocks: [
        {
          points: [
            {
              en: 'Excel, `ReadWriteDocument`: to read the tables of this workbook and to write the plan into it. It reaches no other file, mail or contact.',
              zh: 'Excel，`ReadWriteDocument`：读取本工作簿中的表格，并把计划写入其中。不涉及其他文件、邮件或联系人。',
            },
            {
              en: 'Google Sheets, `spreadsheets.currentonly`: the same, for the spreadsheet in which it is opened and no other.',
              zh: 'Google 表格，`spreadsheets.currentonly`：同上，仅限当前打开的这一份表格。',
            },
            {
              en: 'Google Sheets, `script.container.ui`: to show the menu, the sidebar and this page.',
              zh: 'Google 表格，`script.container.ui`：显示菜单、边栏和本页面。',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Leaving', zh: '停止使用' },
      blocks: [
        {
          text: {
            en: 'Remove the add-in, and outside your workbook nothing is left of it but those two switches in your browser, which go with the data of the site. The sheets stay and go on calculating; delete them, the hidden ones too, and nothing is left inside either. Questions go to whoever gave you the add-in: your administrator, or the publisher named in the store.',
            zh: '移除加载项后，工作簿以外只剩浏览器中的那两项切换，清除网站数据即可删除。工作表会保留并继续计算；将它们（包括隐藏的工作表）删除后，工作簿中也不会留下任何内容。如有疑问，请联系向您提供本加载项的人：贵单位的管理员，或应用商店中列出的发布者。',
          },
        },
      ],
    },
  ],
}
