// Words with their parameters, as people of each language write them.

import { describe, expect, it } from 'vitest'
import { firstOf, listed, say } from '../../shared/i18n/messages'

describe('a sentence with names in it', () => {
  const text = { en: '{who} of {unit} is absent: {list}.', zh: '{who} 在 {unit} 缺勤：{list}。' }

  it('has spaces around Latin names and numbers, and none between Chinese letters', () => {
    const of = (who: string, unit: string | number) => say(text, 'zh-CN', { who, unit, list: [] })
    expect(of('王伟', '华东')).toBe('王伟在华东缺勤：。')
    expect(of('Ann', 7)).toBe('Ann 在 7 缺勤：。')
    expect(of('李娜 A', 'B组')).toBe('李娜 A 在 B组缺勤：。')
    expect(say({ en: '', zh: '由 {a} {b} 负责' }, 'zh-CN', { a: '王伟', b: '李 娜' })).toBe('由王伟 李 娜负责')
  })

  it('lists names with the comma of its language, and says when there are more', () => {
    const params = { who: 'Ann', unit: 'B', list: firstOf(['2011-06', '2011-09', '2011-11'], 2) }
    expect(say(text, 'en-US', params)).toBe('Ann of B is absent: 2011-06, 2011-09 ….')
    expect(say(text, 'zh-CN', params)).toBe('Ann 在 B 缺勤：2011-06、2011-09 …。')
    expect(listed(['a', 'b'], 'zh-CN', 2)).toBe('a、b')
  })
})
