/** Parameters that share buttons and messengers hang on an address; they say nothing about a search. From the addresses that such services write. */
const ignoredNames = new Set([
  'spm',
  'scm',
  'fbclid',
  'gclid',
  'nsukey',
  'isappinstalled',
  'share_token',
  'scene',
  'clicktime',
  'enterid',
  'weixin_id',
  'wxshare_count',
  '_',
])
const ignoredPrefixes = ['utm_', 'share_', 'wx_', 'vd_']
/** Values of `from` that WeChat adds. */
const messengerOrigins = new Set(['singlemessage', 'groupmessage', 'timeline', 'message', 'mp', 'favorites'])

export function isIgnored(name: string, value: string): boolean {
  return (
    ignoredNames.has(name) || ignoredPrefixes.some((prefix) => name.startsWith(prefix)) || (name === 'from' && messengerOrigins.has(value))
  )
}
