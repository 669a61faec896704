import asyncio, json, socket, threading, gzip, sys
from pathlib import Path
from tests.app_driver import AppDriver, OUTCOMES, QUICK
from tests.driver import click, gone, until, write, named, texts, find
from PySide6.QtWidgets import QApplication, QDialog

ID="987654321"
def doc(**k):
    d={"sign_id":ID,"sign_name":"Acme","status":3,"related_template_count":0,"audit_remark":"","created_time":1700000000,"updated_time":1700000000}
    d.update(k); return {a:b for a,b in d.items() if b is not ...}
def resp(status, body, *headers, ctype="application/json", cl=None):
    b = body if isinstance(body,bytes) else json.dumps(body).encode()
    h=[f"HTTP/1.1 {status} X", f"Content-Type: {ctype}", f"Content-Length: {len(b) if cl is None else cl}", *headers]
    return "\r\n".join(h).encode()+b"\r\n\r\n"+b
OK={"code":0,"message":"success"}
GONE=resp(400,{"code":400,"message":"sign config not exist"})
def odds(base):
    "base: the good payload for that step"
    o={
    "age":resp(200,base,"Age: 120"), "warning":resp(200,base,'Warning: 110 - "stale"'), "age0":resp(200,base,"Age: 0"),
    "xcache":resp(200,base,"X-Cache: HIT"), "agebad":resp(200,base,"Age: abc"), "age neg":resp(200,base,"Age: -5"), "age two":resp(200,base,"Age: 0","Age: 50"),
    "half":resp(200,base,cl=5000), "surplus":resp(200,base)+b"XX", "surplus resp":resp(200,base)+resp(200,OK), "short cl":resp(200,base,cl=10),
    "chunk+cl":resp(200,base,"Transfer-Encoding: chunked"), "two cl":resp(200,base,"Content-Length: 3"),
    "429":resp(429,{"code":429,"message":"x"},"Retry-After: 1"), "429 neg":resp(429,{},"Retry-After: -3"),"403 ra":resp(403,{"code":2004,"message":"secondary rate limit"},"Retry-After: 1"),
    "301":resp(301,b"","Location: /v1/sign-configs/1"),"302":resp(302,base,"Location: http://127.0.0.1:1/"),"307":resp(307,b"","Location: /x"),"304":b"HTTP/1.1 304 X\r\n\r\n",
    "200 code1000":resp(200,{"code":1000,"message":"internal"}),"200 code0":resp(200,OK),"200 code '0'":resp(200,{"code":"0","message":"success"}),"200 code false":resp(200,{"code":False}),"200 code0.0":resp(200,b'{"code":0.0}'),
    "200 {}":resp(200,{}),"200 []":resp(200,[]),"200 null":resp(200,None),"200 empty":resp(200,b""),"204":b"HTTP/1.1 204 X\r\n\r\n","201":resp(201,base),"202":resp(202,base),"203":resp(203,base),"206":resp(206,base,"Content-Range: bytes 0-9/100"),
    "html":resp(200,b"<html>login</html>",ctype="text/html"),"json as html":resp(200,base,ctype="text/html"),
    "wrapped":resp(200,{"data":base}),"wrapped0":resp(200,{"code":0,"data":base}),"wrapped1":resp(200,{"code":1000,"data":base}),"listed":resp(200,[base]),
    "400 not exist":GONE,"400 other":resp(400,{"code":400,"message":"whatever"}),"404 html":resp(404,b"nope",ctype="text/html"),"404 gone":resp(404,{"code":4001,"message":"sign config not exist"}),
    "200 gone":resp(200,{"code":400,"message":"sign config not exist"}),"500 gone":resp(500,{"code":500,"message":"sign config not exist"}),"400 gone code0":resp(400,{"code":0,"message":"sign config not exist"}),"400 gone age":resp(400,{"code":400,"message":"sign config not exist"},"Age: 9"),
    "401":resp(401,{"code":2001,"message":"auth"}),"403":resp(403,{"code":2004,"message":"perm"}),"500":resp(500,{"code":500,"message":"x"}),"503":resp(503,b"<html>",ctype="text/html"),"407":resp(407,b""),
    "dup":resp(200,b'{"code":0,"code":400}'),"nan":resp(200,b'{"code":NaN}'),"deep":resp(200,b"["*100000),"bom":resp(200,b"\xef\xbb\xbf"+json.dumps(base).encode()),"utf16":resp(200,json.dumps(base).encode("utf-16")),"bad utf8":resp(200,b'{"sign_name":"\xff"}'),
    "gzip broken":resp(200,b"\x1f\x8b123","Content-Encoding: gzip"),"gzip":resp(200,gzip.compress(json.dumps(base).encode()),"Content-Encoding: gzip"),
    "100":b"HTTP/1.1 100 Continue\r\n\r\n"+resp(200,base),"103":b"HTTP/1.1 103 Early\r\nLink: x\r\n\r\n"+resp(200,base),"http10":b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n"+json.dumps(base).encode(),
    "101":b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", "nothing":b"", "garbage":b"220 hi\r\n", "headers half":b"HTTP/1.1 200 OK\r\nConte",
    "link next":resp(200,base,'Link: </x>; rel="next"'),"partial hdr":resp(200,base,"X-Next-Page: 2","X-Total-Count: 500"), "huge int":resp(200,b'{"code":'+b"9"*5000+b'}'),
    }
    if isinstance(base,dict) and "sign_id" in base:
        for n,k in {"other id":dict(sign_id="555"),"0 id":dict(sign_id="0"+ID),"id num":dict(sign_id=int(ID)),"id num other":dict(sign_id=5),"id null":dict(sign_id=None),"id missing":dict(sign_id=...),"id float":dict(sign_id=987654321.0),"id space":dict(sign_id=" "+ID),
          "status text":dict(status="2"),"status 9":dict(status=9),"status null":dict(status=None),"status true":dict(status=True),"count text":dict(related_template_count="3"),"count neg":dict(related_template_count=-1),"count big":dict(related_template_count=10**30),"count true":dict(related_template_count=True),"count list":dict(related_template_count=[]),"count null":dict(related_template_count=None),"count missing":dict(related_template_count=...),"count 0.0":dict(related_template_count=0.0),
          "name num":dict(sign_name=5),"name null":dict(sign_name=None),"name empty":dict(sign_name=""),"renamed":dict(sign_name="Other"),"nbsp":dict(sign_name="Acme\u00a0"),"time text":dict(created_time="x"),"approved":dict(status=2),"code0 too":dict(code=0),"code400 too":dict(code=400,message="sign config not exist")}.items():
            o["doc "+n]=resp(200,doc(**k))
    if base==[]:
        t={"template_id":"1","template_name":"n","status":2,"sign_id":ID}
        for n,b in {"uses":[t],"num":[{**t,"sign_id":int(ID)}],"space":[{**t,"sign_id":" "+ID}],"missing":[{k:v for k,v in t.items() if k!="sign_id"}],"null":[{**t,"sign_id":None}],"list null":[None],"list str":["x"],"obj":{"list":[]},"twice":[t,t],"bool":[{**t,"sign_id":True}],"name":[{**t,"sign_id":"","sign_name":"Acme"}]}.items():
            o["t "+n]=resp(200,b)
    return o
class Srv:
    def __init__(s):
        s.sock=socket.create_server(("127.0.0.1",0)); s.url=f"http://127.0.0.1:{s.sock.getsockname()[1]}"; s.reset()
        threading.Thread(target=s.run,daemon=True).start()
    def reset(s): s.log=[]; s.there=True; s.n={}; s.odd={}; s.sticky=False
    def run(s):
        while True:
            try: c,_=s.sock.accept()
            except OSError: return
            threading.Thread(target=s.conn,args=(c,),daemon=True).start()
    def conn(s,c):
        f=c.makefile("rb")
        while True:
            line=f.readline()
            if not line: break
            while (h:=f.readline()) not in (b"\r\n",b""): pass
            m,p,_=line.decode().split(" ",2)
            deleted=any(k=="DELETE" for k in s.log)
            kind = "DELETE" if m=="DELETE" else "templates" if "template" in p else "list" if p.endswith("sign-configs") else "look"
            if deleted and kind!="DELETE": kind="after "+kind
            n=s.n[kind]=s.n.get(kind,0)+1
            s.log.append(kind)
            key=f"{kind}{n}"
            raw=s.odd.get(key) or s.odd.get(kind)
            if kind=="DELETE" and s.effect: s.there=False
            if raw is None:
                if kind=="DELETE": raw=resp(200,OK); 
                elif "templates" in kind: raw=resp(200,[])
                elif "list" in kind: raw=resp(200,[doc()] if s.there else [])
                else: raw=resp(200,doc()) if s.there else GONE
                c.sendall(raw)
            else:
                try: c.sendall(raw)
                except OSError: pass
                try: c.shutdown(socket.SHUT_WR)
                except OSError: pass
                break
        c.close()
async def trial(desk, srv):
    said=[]; asked=0
    await until(desk.is_idle,"idle")
    write("Signature ID", ID, desk.window)
    desk.window.delete_page.clear_card("") if hasattr(desk.window.delete_page,"clear_card") else None
    await click("Delete signature…", desk.window)
    for _ in range(8):
        await until(lambda: desk.dialogs() or desk.is_idle(),"dialog")
        ds=desk.dialogs()
        if not ds: said.append("(%s)"%desk.status); break
        d=ds[-1]; t=d.windowTitle()
        if t=="Delete signature":
            asked+=1
            req=[x for x in texts(d) if x.startswith("To go on")]
            said.append("Q"+("[type %s]"%("name" if "name" in req[0] else "ID") if req else ""))
            if asked>3: d.reject(); await gone(d); continue
            await desk.confirm(d)
        else:
            said.append(f"{t}: {named(d,'headline')}")
            d.reject(); await gone(d)
            if t in OUTCOMES or True: break
    await until(desk.is_idle,"idle")
    return said
async def test_odd(tmp_path, caplog):
    srv=Srv()
    out=open("/tmp/h10_odd2.txt","w")
    async with AppDriver.at(srv.url, tmp_path, "--timeout","2") as desk:
        desk.sign_in()
        for step,base in (("look2",doc()),("DELETE",OK),("DELETE!",OK),("after look",doc()),("after look gone",doc())):
            for name,raw in odds(base).items():
                if name in ("429 neg","429") and step!="look2": continue
                srv.reset(); srv.effect=True
                key=step
                if step=="DELETE!": key="DELETE"; srv.effect=False
                if step=="after look": srv.effect=False
                if step=="after look gone": key="after look"
                srv.odd={key: raw or b" "}
                try:
                    async with asyncio.timeout(30): said=await trial(desk,srv)
                except BaseException as e:
                    said=["EXC",repr(e)[:300]]
                    for w in QApplication.topLevelWidgets():
                        if isinstance(w,QDialog): w.reject()
                out.write(f"{step:16}{name:16} eff={int(srv.effect)} {' '.join(srv.log):60} | {' | '.join(said)}\n"); out.flush()
                caplog.clear()
