import { expect, test } from 'vitest'

// What each package gives to its users: a change here is a change for them.
test.each([
  ['@gangmu/model', () => import('@gangmu/model')],
  ['@gangmu/zh', () => import('@gangmu/zh')],
  ['@gangmu/knowledge', () => import('@gangmu/knowledge')],
  ['@gangmu/parser', () => import('@gangmu/parser')],
  ['@gangmu/readers', () => import('@gangmu/readers')],
  ['@gangmu/extractor', () => import('@gangmu/extractor')],
])('exports of %s', async (name, load) => {
  await expect(
    Object.keys(await load())
      .sort()
      .join('\n'),
  ).toMatchFileSnapshot(`exports/${name.replace('@gangmu/', '')}.txt`)
})
