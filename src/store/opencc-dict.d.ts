/** OpenCC's tables, which its package has no types for: `character form form|…`, blanks between a character and its other forms. */
declare module "opencc-js/dict/*" {
  const rows: string;
  export default rows;
}
