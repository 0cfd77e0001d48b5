/** What programs leave in a text that was copied out of them; bounded. */
export const PROGRAM_RESTS: readonly RegExp[] = [
  // Struck out: "~Rp5.800~"; "~5 km" is about five.
  /(?<![\p{L}\p{N}~/])~{1,2}(?=[\p{L}\p{N}])[^~\n]{0,100}[^~\s]~{1,2}(?![\p{L}\p{N}~/])/gu,
  /^> ?(?=\p{Lu}|["“])/gmu,
  /Error! (?:Reference source|Bookmark|Hyperlink reference) not (?:found|defined|valid)\.?|Kesalahan! (?:Sumber referensi|Bookmark) tidak (?:ditemukan|ditentukan)\.?/g,
  /(?<![\p{L}\p{N}])#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A)/gu,
  /(?<=[\p{L}\p{N}.,;”"’)\]])\[(?:\d{1,3}|butuh rujukan|rujukan\?|citation needed|sunting(?: sumber)?|edit)\]/giu,
  /[?&](?:utm_[a-z]{2,20}|fbclid|gclid|igshid)=[^\s)\]”"<>]{1,200}/g,
  /:?contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?|【[^】\n]{1,40}†[^】\n]{0,40}】|\bcite(?:turn\d{1,3}\p{L}{3,8}\d{1,3}){1,8}/gu,
]
