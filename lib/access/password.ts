/** Characters; the upper bound keeps hashing from being a way to keep the server busy. */
export const minPasswordLength = 12
export const maxPasswordLength = 128
