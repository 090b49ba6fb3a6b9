"""The built site in a browser: it answers, looks after everybody, and asks nobody else.

Every test runs on the site of each builder.
"""

import gzip
import re
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from lxml import html
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Dialog,
    Page,
    Request,
    expect,
    sync_playwright,
)

from generator.model import Catalogue
from tests.conftest import BUILDERS, NODE_MODULES, ROOT, chromium
from tests.test_site_text import HOSTILE, build, hostile_catalogue

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
BASE = "/some/base/"
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
SCREENSHOTS = ROOT / "build/screenshots"

KINDS = {
    "home": "",
    "code": "codes/319/",
    "code-async": "codes/102/",
    "codes": "codes/",
    "category": "codes/courier/",
    "discrepancies": "codes/discrepancies/",
    "changes": "codes/changes/",
    "rules": "codes/rules/",
    "decoder": "decode/",
    "guide": "guides/never-book-twice/",
    "guide-code": "guides/retry-and-back-off/",
    "operations": "operations/",
    "reference": "reference/python/",
    "machines": "machines/",
    "changelog": "changelog/",
}
REPLY = (
    '{"meta": {"status": 319, '
    '"message": "Error In Order Placing To Courier Partner: no <b>van</b>"}}'
)


class Site:
    """The built site behind an address, as a static host would serve it."""

    def __init__(self, folder: Path, base: str) -> None:
        class Handler(SimpleHTTPRequestHandler):
            def __init__(self, *args: Any) -> None:
                super().__init__(*args, directory=str(folder))

            def translate_path(self, path: str) -> str:
                return super().translate_path("/" + path.removeprefix(base))

            def send_error(self, code: int, *args: Any, **options: Any) -> None:
                page = (folder / "404.html").read_bytes()
                self.send_response(code)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, format: str, *args: Any) -> None:
                """Keep quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        self.url = self.origin + base
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


NOTE_START = """{
    let times = 0;
    document.addEventListener("DOMContentLoaded", () => { window.started = ++times === 2; });
}"""
"""Notes the second DOMContentLoaded, which the page sends after its last script has run."""


def started(page: Page) -> Page:
    """Waits until all scripts of a page have run. They start after the first frame."""
    page.wait_for_function("!document.querySelector('body > template') || window.started")
    return page


class Visitor:
    """A page of the browser that notes every complaint and every request to elsewhere."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        context.set_default_timeout(20_000)  # a slow machine is no failure
        context.add_init_script(NOTE_START)
        self.page = context.new_page()
        self.troubles: list[str] = []
        self.sizes: dict[str, int] = {}
        self.origin = origin
        self.page.on("console", lambda m: self.note(f"{m.type}: {m.text}", m.type == "error"))
        self.page.on("pageerror", lambda error: self.note(f"error: {error}"))
        self.page.on("request", self.look)
        self.page.on("requestfailed", self.fail)

    def note(self, trouble: str, serious: bool = True) -> None:
        if serious:
            self.troubles.append(f"{self.page.url}: {trouble}")

    def look(self, request: Request) -> None:
        here = request.url.startswith((self.origin, "data:", "blob:", "about:"))
        self.note(f"asks {request.url}", not here)

    def dismiss(self, dialog: Dialog) -> None:
        self.note("runs a script")
        dialog.dismiss()

    def fail(self, request: Request) -> None:
        left = "ERR_ABORTED" in (request.failure or "")  # the visitor went on to another page
        self.note(f"failed: {request.url}", not left)

    def open(self, url: str) -> Page:
        self.page.goto(url, wait_until="load")
        return started(self.page)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module", params=BUILDERS)
def builder(request: pytest.FixtureRequest) -> str:
    """The name of what builds the site."""
    return str(request.param)


@pytest.fixture(scope="module", name="site")
def copy_of_site(
    builder: str,
    build_site: Callable[[str], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The built site, out of the way of whoever builds it anew meanwhile."""
    return shutil.copytree(build_site(builder), tmp_path_factory.mktemp("site") / "site")


@pytest.fixture(scope="module")
def server(site: Path) -> Iterator[Site]:
    """The site below a path, for it must work at any."""
    server = Site(site, BASE)
    yield server
    server.close()


@pytest.fixture
def visitor(browser: Browser, server: Site) -> Iterator[Visitor]:
    """A visitor with a wide light screen, who must have had no trouble."""
    context = browser.new_context(viewport=DESKTOP, color_scheme="light")  # type: ignore[arg-type]
    visitor = Visitor(context, server.origin)
    yield visitor
    context.close()
    assert visitor.troubles == []


def pages(site: Path) -> list[str]:
    """The address of every page, the redirects from names among them."""
    paths = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    return [path.removesuffix("index.html") for path in paths if path != "404.html"]


def test_every_page_is_quiet(site: Path, server: Site, visitor: Visitor) -> None:
    """No page asks another origin for anything, or logs an error."""
    for path in pages(site):
        if not re.search(r"[A-Z]", path):
            visitor.open(server.url + path)


OUTSIDE = {"https://keepachangelog.com"}
"""Where links may lead off the site."""


def test_links_and_anchors_hold(site: Path) -> None:
    """Each link of each page leads to a file, and each fragment to an element."""
    trees = {path: html.parse(str(path)).getroot() for path in site.rglob("*.html")}
    ids = {path: {e.get("id") for e in tree.iter() if e.get("id")} for path, tree in trees.items()}
    broken = []
    for path, tree in trees.items():
        if path.name == "404.html":
            continue
        here = f"http://site/{path.relative_to(site).as_posix()}"
        for _, _, link, _ in tree.iterlinks():
            url, fragment = urldefrag(urljoin(here, link))
            parts = urlsplit(url)
            if parts.netloc != "site":
                if parts.scheme in ("http", "https") and link not in OUTSIDE:
                    broken.append(f"{here}: leads off the site to {link}")
                continue
            target = site / unquote(parts.path).lstrip("/")
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file():
                broken.append(f"{here}: {link}")
            elif fragment and unquote(fragment) not in ids.get(target, set()):
                broken.append(f"{here}: {link} has no such anchor")
    assert broken == []


def test_each_code_is_reached_by_number_and_name(
    catalogue: Catalogue, site: Path, server: Site, visitor: Visitor
) -> None:
    for status in catalogue.statuses:
        assert (site / f"codes/{status.code}/index.html").is_file()
        redirect = (site / f"codes/{status.name}/index.html").read_text()
        assert f'content="0; url=../{status.code}/index.html"' in redirect
        assert re.search(rf'<link rel="canonical" href="[^"]+/{status.code}/">', redirect)
    status = catalogue.statuses[-1]
    page = visitor.open(server.url + f"codes/{status.name}/")
    page.wait_for_url(server.url + f"codes/{status.code}/")


def accessible(page: Page, *rules: str) -> list[str]:
    """What axe finds on a page as it stands, by all its rules or by some."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate((NODE_MODULES / "axe-core/axe.min.js").read_text())
    sizes = {"target-size": {"enabled": True}}  # 24 px, which axe looks at only when asked
    options: dict[str, Any] = {"resultTypes": ["violations"], "rules": sizes}
    if rules:
        options["runOnly"] = list(rules)
    found = page.evaluate("(options) => axe.run(options).then((r) => r.violations)", options)
    return [
        f"{page.url}: {violation['id']}: {violation['help']}: {node['html'][:200]}"
        for violation in found
        for node in violation["nodes"]
    ]


NOTE_SHIFTS = """
    shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries()))
        .observe({ type: "layout-shift", buffered: true });
"""
SHIFTED = """() => new Promise((resolve) => setTimeout(resolve, 200)).then(() =>
    shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, { value }) => sum + value, 0))"""


def steady(page: Page) -> list[str]:
    """Whether what is shown first stays where it is while the page loads."""
    page.wait_for_load_state("networkidle")
    shift = page.evaluate(SHIFTED)
    return [f"{page.url} shifts by {shift:.3f}"] if shift >= 0.05 else []


def look(page: Page, pictures: Path, kind: str) -> list[str]:
    """What is wrong with a page in light and in dark, of which a picture each is kept."""
    found = accessible(page)
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    found += [f"{page.url} is {wide} pixels too wide"] if wide > 0 else []
    page.screenshot(path=pictures / f"{kind}-light.png")
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=pictures / f"{kind}-dark.png")
    found += accessible(page, "color-contrast", "link-in-text-block")
    page.emulate_media(color_scheme="light")
    return found


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_accessible(builder: str, browser: Browser, server: Site, size: str) -> None:
    """axe finds nothing on any kind of page, light or dark; nothing moves or is too wide."""
    viewport: Any = PHONE if size == "phone" else DESKTOP
    context = browser.new_context(viewport=viewport, color_scheme="light", reduced_motion="reduce")
    context.add_init_script(NOTE_SHIFTS)
    visitor = Visitor(context, server.origin)
    pictures = SCREENSHOTS / builder / size
    pictures.mkdir(parents=True, exist_ok=True)
    found = []
    for kind, path in KINDS.items():
        page = visitor.open(server.url + path)
        found += steady(page)
        if kind == "home":
            page.locator("#decoder-input").fill(REPLY)
        if kind == "decoder":
            page.locator("#decoder-input").fill("Invalid Format")
        found += look(page, pictures, kind)
    page = visitor.open(server.url)
    open_search(page)
    search(page, "319")
    expect(page.locator(".find li").first).to_be_visible()
    found += look(page, pictures, "search")
    context.close()
    assert found == []
    assert visitor.troubles == []


def test_box_is_near(server: Site, visitor: Visitor) -> None:
    """The first Tab leads to the box to paste into, and back from it there is the header."""
    for path in ("", "decode/"):
        page = visitor.open(server.url + path)
        expect(page.locator("#decoder-input")).to_be_visible()
        page.keyboard.press("Tab")
        expect(page.locator("#decoder-input")).to_be_focused()
        for _ in range(2):  # the heading has a link to itself
            page.keyboard.press("Shift+Tab")
        assert page.evaluate("document.activeElement.closest('header, nav') !== null")


def test_the_content_is_one_link_away(server: Site, visitor: Visitor) -> None:
    """Where there is no box, the first Tab offers to skip the header and the menus."""
    page = visitor.open(server.url + "codes/319/")
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_a_closed_menu_is_no_stop(server: Site, browser: Browser) -> None:
    """On a phone, Tab never leads into the menu while it is closed, and does once it is open."""
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    page.goto(server.url + "codes/319/")
    link = page.locator(".md-sidebar--primary a.md-nav__link[href]").first
    link.evaluate("(link) => link.focus()")
    expect(link).not_to_be_focused()
    page.locator("label[for=__drawer]:visible").first.click()
    link.evaluate("(link) => link.focus()")
    expect(link).to_be_focused()
    page.close()


def test_the_first_visit_is_dark_at_once(server: Site, browser: Browser) -> None:
    """Who prefers dark sees nothing light first, not even while the scripts are on their way."""
    page = browser.new_page(color_scheme="dark")
    page.route("**/*.js", lambda route: route.abort())
    page.goto(server.url)
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.close()


def test_colours_are_chosen(server: Site, visitor: Visitor) -> None:
    """The system's colours first, then what is chosen, on every page, until that is undone."""
    page = visitor.open(server.url + "codes/319/")
    body = page.locator("body")
    for system, scheme in {"dark": "slate", "light": "default"}.items():
        page.emulate_media(color_scheme=system)  # type: ignore[arg-type]
        expect(body).to_have_attribute("data-md-color-scheme", scheme)
    page.locator("label[title='Switch to light mode']").click()
    page.locator("label[title='Switch to dark mode']").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page = visitor.open(server.url + "codes/")
    expect(page.locator("label[title='Follow the system']")).to_be_visible()
    expect(page.locator("label[title='Switch to dark mode']")).not_to_be_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    page.get_by_role("radio", name="Follow the system").focus()
    page.keyboard.press("Enter")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    assert page.url == server.url + "codes/"


def open_search(page: Page) -> None:
    """Opens the search with its key, and waits until it has read its index."""
    page.keyboard.press("/")
    expect(page.locator(".find input")).to_be_focused()
    search(page, "zzzz")


def search(page: Page, text: str) -> None:
    """Puts a text into the search field, as pasting it would, and waits for the answer."""
    page.locator(".find input").fill(text)
    page.wait_for_function("document.querySelector('.find [role=status]').textContent !== ''")


def searches(catalogue: Catalogue) -> dict[str, set[int]]:
    """What people type who look for a code, each with the codes that may come first."""
    found: dict[str, set[int]] = {}
    for status in catalogue.statuses:
        queries = [str(status.code), status.name]
        queries += [message.replace("{detail}", "").strip(" :") for message in status.messages]
        for query in filter(None, queries):
            found.setdefault(query, set()).add(status.code)
    for status in catalogue.statuses[::5]:
        for query in (f'"status":{status.code}', f"status={status.code}"):
            found[query] = {status.code}
    return found


ASK = """async (texts) => {
    const input = document.querySelector(".find input");
    const found = [];
    for (const text of texts) {
        input.value = text;
        input.dispatchEvent(new Event("input"));
        await new Promise((resolve) => setTimeout(resolve));
        found.push(document.querySelector(".find li a")?.pathname ?? "");
    }
    return found;
}"""


def first_found(page: Page, texts: Iterable[str]) -> dict[str, str]:
    """For each text the path of the page that the search lists first."""
    open_search(page)
    found = page.evaluate(ASK, list(texts))
    return dict(zip(texts, (path.removeprefix(BASE) for path in found), strict=True))


def test_search_finds_each_code_first(catalogue: Catalogue, server: Site, visitor: Visitor) -> None:
    wanted = searches(catalogue)
    found = first_found(visitor.open(server.url), wanted)
    assert {
        text: path
        for text, path in found.items()
        if path not in {f"codes/{code}/" for code in wanted[text]}
    } == {}


IN_OTHER_WORDS = {
    "duplicate order": "codes/323/",
    "duplcate order": "codes/323/",
    "timed out": "codes/329/",
    "timeuot": "codes/329/",
    "pincode": "codes/328/",
    "pincod": "codes/328/",
    "invalid api key": "codes/301/",
    "invaild api key": "codes/301/",
    "can i retry": "guides/retry-and-back-off/",
    "idempotency": "codes/323/",
    "tenacity": "guides/python-tenacity/",
    "is http 200 a success": "guides/http-200-is-not-success/",
}


def test_search_understands_other_words(server: Site, visitor: Visitor) -> None:
    """Words that no page shows, and mistyped ones, lead to the page that they mean."""
    page = visitor.open(server.url + "codes/319/")
    assert first_found(page, IN_OTHER_WORDS) == IN_OTHER_WORDS
    search(page, "duplicate order")
    assert page.locator(".find li").count() < 8  # pages that only mention both words are noise


def test_search_is_loaded_when_it_is_opened(server: Site, visitor: Visitor) -> None:
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    page = visitor.open(server.url + "codes/319/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "search" in url.removesuffix("site-search.js")] == [
        server.url + "assets/stylesheets/search.css"
    ]
    page.get_by_role("button", name="Search").click()
    search(page, "319")
    assert [url for url in asked if re.search(r"/search(_index)?\.json$", url)]
    page.keyboard.press("Escape")
    expect(page.locator(".find")).not_to_be_visible()


def decoded(page: Page, text: str) -> str:
    page.locator("#decoder-input").fill(text)
    return page.locator(".decoder__answer").inner_text()


META = '{"meta": {"status": %s, "success": false, "message": "%s"}}'

ANSWERS = {
    "a reply": (META % (329, "Courier Partner API timeout"), ["329 · ", "Unknown: it may exist"]),
    "its detail": (META % (319, "Error In Order Placing To Courier Partner: no van"), ["no van"]),
    "a log line": (f"2026-01-05 ERROR [job-7] reply={META % (323, 'x')} took=31ms", ["323 · "]),
    "two replies": (
        f"{META % (302, 'a')}\n{META % (500, 'b')}",
        ["2 replies", "302 · ", "500 · ", "Order created?"],
    ),
    "a list of replies": (f"[{META % (302, 'a')}, {META % (302, 'b')}]", ["2 replies", "302 · "]),
    "curl output": (
        f"HTTP/2 200 \r\ncontent-type: application/json\r\n\r\n{META % (301, 'x')}",
        ["301 · "],
    ),
    "JSON in a text": ('body="{\\"meta\\":{\\"status\\":316}}" took=1', ["316 · "]),
    "JSON as a JSON text": ('"{\\"meta\\":{\\"status\\":316}}"', ["316 · "]),
    "as Python prints it": ("{'meta': {'status': 353, 'message': 'x', 'ok': None}}", ["353 · "]),
    "cut off": ('{"meta": {"status": 355, "message": "Vendor code not fo', ["355 · "]),
    "key and value": ("order=1 meta.status=311 meta.message='no'", ["311 · ", "no"]),
    "beside another status": (
        '{"tracking":[{"status":200}],"meta":{"status":329,"mess',
        ["329 · "],
    ),
    "beside an HTTP status": ("HTTP status=200, meta.status=329", ["329 · "]),
    "a status in its message": ('{"meta":{"message":"status: 200, x","status":329,"', ["329 · "]),
    "a number": ("310", ["310 · "]),
    "a name": ("courier-timeout", ["329 · "]),
    "digits as text": ('{"meta": {"status": "307"}}', ["307 · "]),
    "an unknown number": ("999", ["999 · not in this catalogue", "The nearest codes", "500 "]),
    "an unknown reply": (META % (600, "fine"), ["600 · not in this catalogue"]),
    "no code": ('{"detail": "Not found."}', ["No readable code", "meta.status"]),
    "a page": ("<html><body>502</body></html>", ["A page instead of a reply", "may exist"]),
    "no reply": ("requests.exceptions.ReadTimeout: x", ["No reply came", "may exist"]),
    "a webhook": ('{"clickpost_status_code": 102}', ["Not a reply", "webhook", "102 PROCESSING"]),
    "a request": (
        '{"order_type": "X", "cod_value": 5}',
        ["A request", "307 INVALID_ORDER_TYPE", "PREPAID"],
    ),
    "in a log store": ("order.meta.status=200", ["200 · "]),
    "in a log": ('{"level":"error","body":"{\\"meta\\":{\\"status\\":316}}"}', ["316 · "]),
    "nonsense": ("lorem ipsum", ["There is no code"]),
    "broken JSON": ('{"meta": ', ["There is no code"]),
    "what may be cut": ('{"meta":{"status":31', ["cut off", "310 ", "311 "]),
    "a message": ("You have already placed this order", ["323 ORDER_ALREADY_PLACED"]),
    "in other words": ("waybill ALREADY registered!", ["303 WAYBILL_ALREADY_REGISTERED"]),
    "two candidates": ("Invalid Format of items for Order data", ["313 ", "314 "]),
    "a name in a text": ("raised COURIER_TIMEOUT at night", ["329 COURIER_TIMEOUT"]),
    "nothing": ("   ", []),
}


@pytest.fixture(scope="module")
def decoder(browser: Browser, server: Site) -> Iterator[Page]:
    context = browser.new_context()
    visitor = Visitor(context, server.origin)
    yield visitor.open(server.url + "decode/")
    context.close()
    assert visitor.troubles == []


@pytest.mark.parametrize("kind", ANSWERS)
def test_decoder_answers(decoder: Page, kind: str) -> None:
    text, expected = ANSWERS[kind]
    answer = decoded(decoder, text)
    assert [part for part in expected if part not in answer] == [], answer
    assert expected or answer == ""


NO_CODE = "there is no readable meta.status here"
ONLY = "Only meta.status counts"
INSIDE = "inside another object"

UNDECIDED = {
    '{"meta":{"status":200.5}}': NO_CODE,
    '{"meta":null,"order":{"status":200}}': ONLY,
    '{"tracking":{"status":200}}': ONLY,
    '{"status":200,"detail":"x"}': ONLY,
    '{"success":false,"status":200}': NO_CODE,
    '{"status": 310, "items": []}': ONLY,
    '{"result":{"meta":{"status":200}}}': INSIDE,
    '{"result":{"meta":{"status":200,"success":true,"message":"SUCCESS"}}}': INSIDE,
    '{"level": "error", "reply": {"meta": {"status": 352}}}': INSIDE,
    '{"result":{"meta":{"status":200}},"x":"cut': INSIDE,
    '{"result":\n{"meta":{"status":200}},"x":"cut': INSIDE,
    '{"a":{"meta":{"status":200,"x":"': INSIDE,
    '{"meta":{"message":"a\\",\\"status\\":200,\\"b","status":"31': ONLY,
    '{"meta":{"status":"31': "There is no code",
    '{"meta":{"status":200': INSIDE,
    "meta.status=200.5": "There is no code",
    "result.meta.status=200": INSIDE,
    "meta.status=200 or meta.status=319": INSIDE,
    "status=319": ONLY,
    '"status":319': ONLY,
    "why do i get 319?": ONLY,
    "clickpost_status_code: 102": "webhook",
    "order=1 status=311 message='no'": ONLY,
    "HTTP/1.1 200": "HTTP status",
    "GET /api status=200 1.2s": "HTTP status",
    "status: 200 OK": "HTTP status",
}


@pytest.mark.parametrize("text", UNDECIDED)
def test_decoder_does_not_guess(decoder: Page, text: str) -> None:
    """A number that does not stand where a reply has its code is never a verdict."""
    answer = decoded(decoder, text)
    assert UNDECIDED[text] in answer
    assert decoder.locator(".found h2").all_inner_texts() in ([], ["No readable code"])
    verdicts = decoder.locator(".found .verdict dd:first-of-type").all_inner_texts()
    assert verdicts in ([], ["Unknown: it may exist"])
    assert "Order created?" not in answer or verdicts


def test_decoder_names_what_it_does_not_decide(decoder: Page) -> None:
    decoded(decoder, "order=1 status=311")
    link = decoder.locator(".decoder__answer").get_by_role("link", name="311 ")
    assert (link.get_attribute("href") or "").endswith("/codes/311/")
    assert decoder.locator(".found").count() == 0
    decoded(decoder, "GET /orders HTTP/1.1 302")
    expect(decoder.locator(".decoder__answer").get_by_role("link")).to_have_count(0)


def test_decoder_leads_on(server: Site, visitor: Visitor) -> None:
    page = visitor.open(server.url + "decode/")
    assert "Nothing leaves this page" in page.locator("#decoder").inner_text()
    decoded(page, META % (319, "Error In Order Placing To Courier Partner: no van"))
    assert page.locator("mark").inner_text() == "no van"
    page.get_by_role("link", name="319 · ").click()
    page.wait_for_url(server.url + "codes/319/")


def test_decoder_takes_text_as_text(server: Site, visitor: Visitor) -> None:
    page = visitor.open(server.url + "decode/")
    evil = "<img src=x onerror=document.title=1><script>document.title=2</script>`<b>`"
    title = page.title()
    for text in (
        META % (319, evil),
        META % (999, evil),
        evil,
        f"meta.status=319 meta.message='{evil}'",
    ):
        decoded(page, text)
        assert page.locator("#decoder :is(img, script, b)").count() == 0
    assert page.title() == title


def test_decoder_stays_quick(decoder: Page) -> None:
    """Whatever is pasted is answered before anybody waits."""
    cut = '{"level":"error","reply":{"meta":{"status":329,"message":"Cour'
    texts = ['{"a":' * 40_000, "[" * 200_000, "status " * 30_000, '\\"' * 99_999]
    texts += [f"{cut}\n" * 3_200, cut * 3_200, "meta:{" * 33_000, "meta.status=329 " * 12_000]
    for text in texts:
        decoder.locator("#decoder-input").evaluate("(e, text) => { e.value = text }", text)
        spent = decoder.evaluate(
            """() => {
                const start = performance.now();
                document.getElementById("decoder-input").dispatchEvent(new Event("input"));
                return performance.now() - start;
            }"""
        )
        assert spent < 4000, text[:20]  # a slow machine is no failure; quadratic time is
    decoder.locator("#decoder-input").fill("")


def shown(page: Page) -> list[str]:
    return page.locator(".codes__table tbody tr:visible th").all_inner_texts()


def test_filters(catalogue: Catalogue, server: Site, visitor: Visitor) -> None:
    page = visitor.open(server.url + "codes/")
    assert shown(page) == [str(status.code) for status in catalogue.statuses]

    page.locator(".filters summary").click()
    page.locator("[name=recovery][value=retry]").check()
    retry = [str(s.code) for s in catalogue.statuses if s.recovery == "retry"]
    assert shown(page) == retry
    assert page.url.endswith("codes/?recovery=retry")
    assert page.locator("output").inner_text() == f"{len(retry)} of {len(catalogue.statuses)} codes"
    counts = page.get_by_role("group", name="Who acts?").locator("label").all_inner_texts()
    assert "Courier partner\n2" in counts
    assert "Developer\n0" in counts

    page.get_by_label("Search names").fill("timeout")
    assert shown(page) == ["329"]
    page.reload()
    started(page)
    assert shown(page) == ["329"]
    page.get_by_role("button", name="Clear").click()
    page.wait_for_url(server.url + "codes/")
    assert len(shown(page)) == len(catalogue.statuses)
    page.get_by_label("Search names").fill("duplicate order")  # a keyword, in no visible text
    assert "323" in shown(page)
    page.get_by_role("button", name="Clear").click()
    page.locator(".filters summary").click()
    for value in ("pending", "already_exists"):
        page.locator(f"[name=outcome][value={value}]").check()
    assert shown(page) == ["102", "202", "303", "323"]
    assert page.url.endswith("codes/?outcome=already_exists&outcome=pending")


def test_filters_offer_the_nearest(server: Site, visitor: Visitor) -> None:
    page = visitor.open(server.url + "codes/?outcome=pending&text=timeuot")
    assert shown(page) == []
    near = page.locator(".codes__empty").get_by_role("link").all_inner_texts()
    assert any(text.startswith("329 ") for text in near)
    page = visitor.open(server.url + "codes/courier/")
    assert page.locator("[name=category]").count() == 0
    page.get_by_label("Search names").fill("354")
    page.keyboard.press("Enter")
    page.wait_for_url(server.url + "codes/354/")


def test_keyboard(server: Site, visitor: Visitor) -> None:
    """Filter, follow a link, change tabs and scroll code, all without a pointer."""
    page = visitor.open(server.url + "codes/")
    page.get_by_label("Search names").focus()
    page.keyboard.type("355")
    page.keyboard.press("Tab")
    expect(page.locator(".filters summary")).to_be_focused()
    link = page.locator(".codes__table tbody tr:visible a").first
    for _ in range(8):
        page.keyboard.press("Tab")
        if link.evaluate("(link) => link === document.activeElement"):
            break
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(server.url + "codes/355/")
    started(page)
    page.locator(".tabbed-set input").first.focus()
    for _ in range(2):  # from the first to the last but one
        page.keyboard.press("ArrowLeft")
    expect(page.get_by_text('from "clickpost-errors"')).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("329")
    expect(page.locator(".find li").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/codes/329/"))


def test_tabs_stay_in_step(server: Site, visitor: Visitor) -> None:
    """Who chose TypeScript on one page sees it on the next."""
    page = visitor.open(server.url + "codes/355/")
    page.locator(".tabbed-labels label", has_text="TypeScript").first.click()
    page = visitor.open(server.url + "guides/retry-and-back-off/")
    expect(page.locator(".tabbed-block").nth(1)).to_be_visible()
    expect(page.locator(".tabbed-block").nth(0)).not_to_be_visible()


def test_copies_messages(server: Site, visitor: Visitor) -> None:
    page = visitor.open(server.url + "codes/323/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    message = page.locator("pre", has_text="You have already placed this order").first
    message.hover()
    message.locator("button, [data-md-type=copy]").first.click()
    assert page.evaluate("navigator.clipboard.readText()").strip() == (
        "You have already placed this order"
    )


def test_unknown_addresses(catalogue: Catalogue, browser: Browser, site: Path) -> None:
    """The page for them recognises a code and a name, and lists all codes otherwise."""
    server = Site(site, "/")
    context = browser.new_context()
    page = context.new_page()
    found = page.locator("[data-find-address] li")
    for path, name in {
        "errors/319": "319 COURIER_ORDER_FAILED",
        "codes/courier-timeout.html": "329 COURIER_TIMEOUT",
        "help/INVALID_RVP_REASON": "310 INVALID_RVP_REASON",
        "status/323/details": "323 ORDER_ALREADY_PLACED",
    }.items():
        page.goto(f"{server.url}{path}")
        expect(found).to_have_count(1)
        assert found.inner_text().startswith(name)
    page.goto(f"{server.url}what/is/this")
    expect(found).to_have_count(len(catalogue.statuses))
    assert accessible(page) == []
    found.first.get_by_role("link").click()
    page.wait_for_url(re.compile(r"/codes/102/$"))
    context.close()
    server.close()


def test_without_scripts(catalogue: Catalogue, browser: Browser, server: Site) -> None:
    """The answers stand on the pages before any script has run."""
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(server.url + "codes/319/")
    for text in ("Only after acting on the message", "Courier partner", "What to do"):
        expect(page.get_by_role("article").get_by_text(text).first).to_be_visible()
    page.goto(server.url + "codes/")
    expect(page.locator(".codes__table tbody tr")).to_have_count(len(catalogue.statuses))
    for path in ("", "decode/"):
        page.goto(server.url + path)
        page.get_by_role("link", name="the table of all codes").click()
        assert page.url == server.url + "codes/"
    context.close()


@pytest.mark.slow
def test_hostile_text_stays_text(catalogue: Catalogue, browser: Browser, tmp_path: Path) -> None:
    """Nothing that a catalogue says runs or becomes an element: on pages, in filters, in search."""
    server = Site(build(hostile_catalogue(catalogue), tmp_path), "/")
    context = browser.new_context()
    visitor = Visitor(context, server.origin)
    visitor.page.on("dialog", visitor.dismiss)
    markup = HOSTILE.index("<script>alert(1)</script><img src=x onerror=alert(1)></script>")
    page = visitor.open(server.url + "codes/?text=<script")
    assert shown(page) == [str(1000 + markup)]
    page = visitor.open(server.url + f"codes/{1000 + markup}/")
    assert HOSTILE[markup] in page.title()
    open_search(page)
    for text in ("alert", "onerror", str(1000 + markup)):
        search(page, text)
        expect(page.locator(".find li").first).to_be_attached()
        assert page.locator(":is(article, .find) :is(img, script)").count() == 0
    context.close()
    server.close()
    assert visitor.troubles == []


def test_weight(browser: Browser, site: Path, server: Site) -> None:
    """The first load of a page, with all that it needs, is light when gzipped."""
    for path, limit in {"codes/319/": 120_000, "": 150_000}.items():  # home has the decoder, too
        context = browser.new_context()
        page = context.new_page()
        loaded: list[str] = []
        page.on("requestfinished", lambda request: loaded.append(request.url))  # noqa: B023
        page.goto(server.url + path, wait_until="networkidle")
        files = [site / url.removeprefix(server.url).split("?")[0] for url in set(loaded)]
        files = [file / "index.html" if file.is_dir() else file for file in files]
        weight = sum(len(gzip.compress(file.read_bytes())) for file in files if file.is_file())
        assert len(files) > 4
        assert weight < limit
        context.close()


def test_offline(browser: Browser, packages: Path, tmp_path: Path) -> None:
    """The zip works from the file system: pages, decoder, redirects and search."""
    zipfile.ZipFile(packages / "site.zip").extractall(tmp_path)
    root = f"file://{tmp_path}/site/"
    context = browser.new_context()
    visitor = Visitor(context, "file://")
    page = visitor.open(root + "index.html")
    assert "323 · " in decoded(page, META % (323, "x"))
    page.get_by_role("link", name="323 · ").click()
    page.wait_for_url(root + "codes/323/index.html")
    expect(page.get_by_text("Clickpost has an order with").first).to_be_visible()
    open_search(started(page))
    search(page, "status=319")
    page.locator(".find li a").first.click()
    page.wait_for_url(re.compile(r"/codes/319/index\.html"))
    page.goto(root + "codes/COURIER_TIMEOUT/index.html")
    page.wait_for_url(root + "codes/329/index.html")
    page = visitor.open(root + "codes/index.html?recovery=retry")
    assert shown(page) == ["322", "329", "500"]
    page.locator(".filters summary").click()
    page.locator("[name=category][value=server]").check()
    assert shown(page) == ["500"]
    context.close()
    assert visitor.troubles == []


def test_markdown_is_beside_each_page(site: Path) -> None:
    for page in site.rglob("index.html"):
        if not re.search(r"[A-Z]", page.parent.name):  # which leads from a name to its code
            link = html.parse(str(page)).getroot().find(".//link[@type='text/markdown']")
            assert link is not None, page
            assert (page.parent / link.get("href")).resolve().is_file(), page


def test_llms_txt_lists_every_guide(site: Path) -> None:
    links = set(re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text()))
    pages = [*ROOT.glob("docs/guides/*.md"), *ROOT.glob("docs/reference/*.md")]
    pages += [ROOT / "docs/conformance.md", ROOT / "docs/operations.md"]
    assert {page.relative_to(ROOT / "docs").as_posix() for page in pages} <= links
    assert [link for link in links if not (site / link).is_file()] == []


def test_changelog_is_that_of_the_repository() -> None:
    page = ROOT / "docs/changelog.md"
    assert not page.is_symlink()  # which a checkout on Windows would turn into a path
    assert page.read_bytes() == (ROOT / "CHANGELOG.md").read_bytes()


def test_notice_stands_once(catalogue: Catalogue, site: Path) -> None:
    """At the foot of every page, and not once more on the first one."""
    notice = catalogue.package.notice
    assert notice
    for page in ("index.html", "codes/319/index.html"):
        text = html.parse(str(site / page)).getroot().text_content()
        assert text.count(notice) == 1
    home = (ROOT / "docs/index.md").read_text()
    assert notice.split(",")[0].rstrip(".") not in home


def test_copies_the_ticket(server: Site, visitor: Visitor) -> None:
    """Also while it is folded away; who acts and what must never be done are in it."""
    page = visitor.open(server.url + "codes/329/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy ticket").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    ticket = page.evaluate("navigator.clipboard.readText()")
    assert ticket.startswith("Clickpost 329 COURIER_TIMEOUT: ")
    for text in ("Order created? Unknown", "Who acts? Courier partner", "Never change", " ____"):
        assert text in ticket


def test_the_map_names_a_code_that_is_pointed_at(server: Site, visitor: Visitor) -> None:
    page = visitor.open(server.url)
    tile = page.locator(".map a", has_text="319")
    name = tile.locator("span")
    hidden = name.bounding_box()
    tile.focus()
    shown = name.bounding_box()
    assert hidden
    assert shown
    assert hidden["width"] <= 1 < shown["width"]
    tile.blur()
    tile.hover()
    assert name.bounding_box() == shown


def test_a_code_prints_on_one_sheet(catalogue: Catalogue, server: Site, visitor: Visitor) -> None:
    for status in catalogue.statuses[::3]:
        page = visitor.open(server.url + f"codes/{status.code}/")
        sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))
        assert len(sheets) == 1, status.code
