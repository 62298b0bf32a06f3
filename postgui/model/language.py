"""The languages of the window: a module of its own, because the first paint needs no other preference."""

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""What the window speaks: the name of the locale, and what those who speak it call it."""
