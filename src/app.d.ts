declare module 'picture:*' {
  const address: string;
  export default address;
}
