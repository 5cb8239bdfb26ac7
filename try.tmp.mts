import { chromium } from "/work/main/node_modules/playwright-core/index.mjs";
import { serveBuiltSite } from "/work/main/src/cli/serve";
const site = await serveBuiltSite(41900,false,process.argv[2]);
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const page = await b.newPage({viewport:{width:1366,height:900}});
page.on("console",m=>console.log("C",m.text())); page.on("pageerror",m=>console.log("E",m));
await page.goto(site.url); await page.waitForFunction(()=>performance.getEntriesByName("app:first-draw").length>0);
await page.evaluate(()=>{const p=history.pushState;history.pushState=function(...a:any){console.log("push",a[2]);return (p as any).apply(this,a)};const r=history.replaceState;history.replaceState=function(...a:any){console.log("replace",a[2]);return (r as any).apply(this,a)}});
for(const p of [[425,282.8],[430,291],[311,570],[487,570]]){ await page.mouse.move(p[0]!,p[1]!);await page.waitForTimeout(700);
console.log(p, await page.locator(".picture-tip").allInnerTexts());
await page.mouse.down();await page.mouse.up(); await page.waitForTimeout(900); console.log(page.url());await page.keyboard.press("Escape");await page.waitForTimeout(500);}
await b.close(); await site.close(); process.exit(0);
