declare module 'picture:*' {
  const address: string;
  export default address;
}

declare module 'packed:*' {
  const address: string;
  export default address;
}

declare module 'virtual:credits' {
  const credits: { title: string; version: string; by: string; licence: string }[];
  export default credits;
}
