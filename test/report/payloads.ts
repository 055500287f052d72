/** What spreadsheets, browsers and parsers would obey (OWASP: CSV injection, XSS filter evasion). */
export const payloads = [
  '=HYPERLINK("http://example.org","x")',
  '+1+1',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(1+1)',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  ']]><!--',
  '&lt;b&gt; & "quotes"',
  '\u0000\u001b[2J\u202Eevil\uFFFE\uD800',
  'a;b,c\r\nd',
];
