/** How a badge looks, inside its closed root. */
export const BADGE_CSS = `
:host{all:initial!important;display:inline!important;font:inherit!important;user-select:none!important;-webkit-user-select:none!important}
@media print{:host{display:none!important}}
button{all:unset;box-sizing:border-box;display:inline-block;max-width:100%;min-height:24px;padding:2.5px 9px;
border:1px solid var(--line);border-radius:12px;background:var(--ground);color:var(--ink);
font:400 12.5px/17px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;letter-spacing:0;text-align:start;text-indent:0;
cursor:pointer;vertical-align:middle;white-space:normal;overflow-wrap:anywhere}
button:hover{border-color:var(--ink)}
button:focus{outline:2px solid var(--focus);outline-offset:2px}
.light{--ground:#f7f6f2;--ink:#26302c;--line:#c9c8c0;--focus:#1f5fbf;--on:#26302c;--off:#cfcec6}
.dark{--ground:#262b29;--ink:#eceee9;--line:#555d59;--focus:#8ab8ff;--on:#eceee9;--off:#5a625e}
.weak{--on:#b3502d}.mixed{--on:#8a6d1f}.supported{--on:#2e7d5b}
.dark.weak{--on:#f2a184}.dark.mixed{--on:#e2c46c}.dark.supported{--on:#7fd0ac}
strong{font-weight:600}
i{display:inline-flex;gap:2px;margin-inline-start:6px;vertical-align:-1px}
span{margin-inline-start:5px}
b{width:5px;height:10px;border-radius:1px;background:var(--off)}
b.on{background:var(--on)}
.times:empty{display:none}
.times{font-weight:600}
@media (forced-colors:active){button{border-color:ButtonText;background:ButtonFace;color:ButtonText;forced-color-adjust:none}
button:focus{outline-color:Highlight}
i{gap:4px}
b{background:ButtonFace;outline:1px solid ButtonText}b.on{background:ButtonText}}
`;
