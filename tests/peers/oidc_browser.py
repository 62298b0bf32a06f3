"""A browser without a window: opens a page, fills in its form, sends it, until there is none."""

from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx

_MOST_PAGES = 8


class _Form(HTMLParser):
    """The first form of a page: where it goes, and its fields."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "form" and self.action is None:
            self.action = named.get("action") or ""
        elif tag == "input" and named.get("name"):
            self.fields[named["name"] or ""] = named.get("value") or ""


async def sign_in(url: str, *, login: str = "ada", user_code: str = "") -> httpx.Response:
    """Go to `url`, sign in as `login`, agree to everything; the page that is left at the end."""
    known = {"login": login, "password": "any"} | ({"user_code": user_code} if user_code else {})
    async with httpx.AsyncClient(follow_redirects=True, trust_env=False) as browser:
        page = await browser.get(url)
        for _ in range(_MOST_PAGES):
            form = _Form(page.text)
            if form.action is None or not page.is_success:
                return page
            fields = {name: known.get(name, value) for name, value in form.fields.items()}
            page = await browser.post(urljoin(str(page.url), form.action), data=fields)
        raise AssertionError(f"the forms do not end: {page.url}")
