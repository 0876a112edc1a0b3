import { chromium } from 'playwright-core'
const [,, who, width, ...paths] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-background-networking'] })
const c = await b.newContext({ viewport: { width: Number(width), height: 800 }, javaScriptEnabled: false })
const p = await c.newPage()
const o='http://127.0.0.1:4100'
if (who !== '-') { await p.goto(o+'/demo'); 
  const f = p.locator(`form:has(input[value="${who}"]) button`).first(); await f.click() }
let i=0
for (const path of paths) { await p.goto(o+path); const n=`/tmp/look/${who}-${width}-${i++}.png`; await p.screenshot({path:n, fullPage:true}); console.log(n, await p.title(), p.url()) }
await b.close()
