/**
 * The page inside the frame that shows the document. It is a document of its own, so that styles of a
 * .docx affect nothing else, and its policy forbids requests and scripts.
 */
export const paper = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:" />
    <style>
      html, body { margin: 0; height: 100%; background: #eceff1; overflow-anchor: none; }
      body { overflow: auto; font-family: system-ui, sans-serif; }
      .docx-wrapper { background: none !important; padding: 20px 16px 0 !important; }
      .docx-wrapper > section.docx { box-shadow: 0 1px 4px rgb(0 0 0 / 25%) !important; margin-bottom: 20px !important; }
      section.plain { box-sizing: border-box; width: 595pt; padding: 56pt; font-size: 11pt; line-height: 1.4; }
      section.plain p { margin: 0 0 6pt !important; }
      section.docx { font: 11pt Arial, 'Liberation Sans', sans-serif; }
      section.docx p { tab-size: 35.4pt; }
      [data-paragraph] { border-radius: 2px; cursor: text; outline-offset: 2px; white-space: pre-wrap; }
      [data-paragraph]:hover { outline: 1px solid #b0bec5; }
      [data-paragraph]:focus-visible, [data-paragraph][contenteditable]:not([contenteditable='false']) { outline: 2px solid #1a5fb4; }
      .control { border-radius: 2px; background: #eef2f5; box-shadow: 0 1px #b0bec5; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
      .control:hover { background: #dfeaf6; box-shadow: 0 1px #1a5fb4; }
      .control:empty::before { content: '\\2003'; }
      .framed { position: relative; }
      .framed::before { position: absolute; top: 0; bottom: 0; left: -10px; border-left: 2px solid #9aa7b0; content: ''; }
      table.framed::before { display: none; }
      table.framed { box-shadow: -8px 0 0 0 white, -10px 0 0 0 #9aa7b0; }
      .framed[data-title]::after { position: absolute; top: -14px; left: -10px; padding: 0 4px; border-radius: 2px; background: #eceff1; color: #37474f; font: 11px/14px system-ui, sans-serif; content: attr(data-title); text-indent: 0; white-space: nowrap; }
      .shown { animation: shown 2.5s ease-out; }
      @keyframes shown { 0%, 40% { background-color: #ffe9a8; } 100% { background-color: transparent; } }
      @media (prefers-reduced-motion: reduce) { .shown { animation-timing-function: step-end; } }
      @media (prefers-color-scheme: dark) { html, body { background: #22272b; } }
      @media (forced-colors: active) {
        .control { outline: 1px solid GrayText; }
        .shown { outline: 3px solid Highlight; }
      }
    </style>
  </head>
  <body></body>
</html>`;
