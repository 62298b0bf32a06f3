"""A HAR file as browsers write it: a shop's page with all that it loads, from four hosts."""

from typing import Any


def captured(url: str, media: str = "", said: str = "", **headers: str) -> dict[str, Any]:
    """An entry of a HAR file, as a browser writes it: some say what it was made for, some don't."""
    sent = [{"name": name.replace("_", "-"), "value": value} for name, value in headers.items()]
    entry: dict[str, Any] = {
        "request": {"method": "GET", "url": url, "headers": sent},
        "response": {"status": 200, "statusText": "OK", "headers": [], "content": {"mimeType": media}},
    }
    return {**entry, "_resourceType": said} if said else entry


UPLOAD = captured("https://cdn.shop.test/upload", said="fetch")
UPLOAD["request"]["postData"] = {"mimeType": "image/png", "text": "AAAA", "encoding": "base64"}
PAGE: dict[str, Any] = {
    "log": {
        "version": "1.2",
        "entries": [
            captured("https://www.shop.test/", "text/html", "document"),
            captured("https://www.shop.test/app.js", "text/plain", Sec_Fetch_Dest="script"),
            captured("https://www.shop.test/look.css", "text/css; charset=utf-8"),
            captured("https://cdn.shop.test/logo.svg", "image/svg+xml"),
            captured("https://cdn.shop.test/text.woff2", "font/woff2"),
            captured("https://api.shop.test:8443/users", "application/json", "xhr"),
            captured("https://api.shop.test:8443/cart", "application/vnd.shop+json"),
            captured("https://Ads.test/pixel", "", Sec_Fetch_Dest="empty"),
            captured("https://ads.test/socket", "", "websocket"),
            UPLOAD,
        ],
    }
}
