/** An address to return to after signing in: only ever one of the keepers' own pages. */
export const safeReturn = (address: unknown): string =>
  typeof address === 'string' && /^\/admin(?:[/?]|$)/.test(address) && !address.startsWith('/admin/sign-in') ? address : '/admin'
