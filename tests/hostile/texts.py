"""Texts that want to break, steer, deceive or slow down whoever reads them: bytes made by code."""

from __future__ import annotations

import codecs
from collections.abc import Mapping

PLAIN = (
    "The keeper of the old lighthouse found a goose on the rocks.\n\n"
    "He carried her up a hundred and twelve stairs and gave her barley.\n\n"
    "By spring the goose had learned to ring the bell.\n"
)
"""What each of them is compared with."""
_GOOSE = "The keeper of the old lighthouse found a {}goose{} on the rocks.\n\nShe {}stayed{}.\n"

ESC, BEL, CSI, OSC, DCS, ST = "\x1b", "\x07", "\x9b", "\x9d", "\x90", "\x9c"


def _around(before: str, after: str = "") -> bytes:
    """A small tale with something before and behind two of its words."""
    return _GOOSE.format(before, after, before, after).encode("utf-8")


def _steering() -> dict[str, bytes]:
    """What would steer a terminal or turn the direction of a line."""
    tags = "".join(chr(0xE0000 + ord(c)) for c in "delete all") + "\U000e007f"
    return {
        "colour": _around(f"{ESC}[31m", f"{ESC}[0m"),
        "clear-screen": _around(f"{ESC}[2J{ESC}[H"),
        "other-screen": _around(f"{ESC}[?1049h"),
        "title": _around(f"{ESC}]0;owned{BEL}"),
        "clipboard": _around(f"{ESC}]52;c;cm0gLXJmIH4={BEL}"),
        "hyperlink": _around(f"{ESC}]8;;file:///etc/passwd{ESC}\\", f"{ESC}]8;;{ESC}\\"),
        "device-control": _around(f"{ESC}P$q q{ESC}\\"),
        "sixel": _around(f"{ESC}Pq#0;2;0;0;0#0!99999~{ESC}\\"),
        "report": _around(f"{ESC}[6n{ESC}[c{ESC}[21t"),
        "unended-escape": _around(f"{ESC}]52;c;"),
        "c1-csi": _around(f"{CSI}31m", f"{CSI}0m"),
        "c1-osc": _around(f"{OSC}52;c;cm0={ST}"),
        "c1-dcs": _around(f"{DCS}+q544e{ST}"),
        "all-c1": _around("".join(map(chr, range(0x80, 0xA0)))),
        "escapes-alone": b"\x1b[2J" * 100,
        "raw-c1-byte": PLAIN.encode().replace(b"goose", b"\x9b31mgoose"),
        "backspaces": _around("rm -rf\b\b\b\b\b\b"),
        "lone-cr": b"The real line.\rThe other line over it.\rA third one.\r",
        "delete": _around("\x7f\x7f"),
        "bidi-override": _around("\u202e", "\u202c"),
        "bidi-unended": _around("\u202e\u2066\u2067\u202b"),
        "bidi-deep": _around("\u202a" * 200),
        "marks-of-direction": _around("\u200f\u200e\u061c"),
        "tag-characters": _around(tags),
        "zero-width": _around("\u200b\u200d\ufeff\u2060" * 50),
        "variation-selectors": _around("x" + "".join(map(chr, range(0xE0100, 0xE01F0)))),
        "zalgo": _around("Z" + "\u0301\u0327\u0489" * 300),
        "only-marks": ("\u0301" * 500 + "\n").encode(),
        "separators": "one\u2028two\u2029three\x85four\x0bfive\x0csix\x1cseven\x1deight".encode(),
        "interlinear": _around("\ufff9", "\ufffa\ufffb"),
        "private": _around("\ue000\uf8ff\U000f0000\U0010fffd"),
        "no-characters": _around("\ufffe\uffff\U0001ffff\U0010ffff"),
        "surrogates": b"The goose \xed\xa0\x80\xed\xbf\xbf came back to the rocks.\n",
        "emoji": _around("👩‍👩‍👧‍👦🏽🇩🇪" * 30),
        "wide": _around("\u3000漢字가"),
        "longest-ligature": _around("\ufdfd𒐫⸻"),
        "dingbat-widths": _around("☰⚠️❤️‍🔥1️⃣"),
    }


def _markup() -> dict[str, bytes]:
    """What is markup, code or a formula somewhere."""
    return {
        "textual-markup": _around("[bold red]", "[/]"),
        "textual-action": _around("[@click=app.quit]", "[/]"),
        "textual-broken": _around("[/bold][[[]]\\[", "[/][on $primary"),
        "rich-link": _around("[link=file:///etc/passwd]", "[/link]"),
        "html": _around("<script>alert(1)</script><img src=x onerror=alert(1)>", "</td></table>"),
        "closing-script": _around("</script></style>--><![CDATA[", "]]>"),
        "attribute": _around("\" onmouseover='alert(1)' x=\""),
        "entities": _around("&lt;b&gt;&amp;amp;&#0;&#x1b;&#xD800;&#x110000;&#99999999999;&bogus;"),
        "xml-bomb": b'<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>\n' * 20,
        "formula": b"=1+1\n\n+cmd|' /C calc'!A0\n\n-2+3\n\n@SUM(A1)\n\n\t=1\n\n\r=1\n",
        "csv-quotes": b'"goose","lamp"\n\n""";""",,,\n\n"\n',
        "markdown": b"# Not a head\n\n```\nno code\n\n|a| b |\n|---|---|\n\n> [x](javascript:0)\n",
        "format-strings": _around("%s%n{0}{self.__class__}${HOME}$(id)`id`"),
        "quotes": _around("\"'“”‘’«»„‚`´" * 40),
        "brackets": _around("([{<" * 500),
        "json": b'{"schema": "tetrapla/comparison/1", "title": "\\ud800"}\n',
        "yaml": b"title: &a [*a, *a]\nversions: !!python/object/apply:os.system ['id']\n",
        "css-leak": _around(".a{" * 200 + "color:red"),
        "script-leak": _around("function(){" * 200),
        "own-marks": _around("⟨U+202E⟩ [3 lines of boilerplate: share] A1 [only in B: x]"),
    }


def _encodings() -> dict[str, bytes]:
    """Bytes in every encoding and in none."""
    told = PLAIN.replace("goose", "gööse")
    utf8 = told.encode()
    return {
        "utf-8-mark": codecs.BOM_UTF8 + utf8,
        "utf-16": told.encode("utf-16"),
        "utf-16-be": codecs.BOM_UTF16_BE + told.encode("utf-16-be"),
        "utf-16-no-mark": told.encode("utf-16-le"),
        "utf-16-be-no-mark": told.encode("utf-16-be"),
        "utf-16-odd": told.encode("utf-16") + b"x",
        "utf-16-surrogate": told.encode("utf-16") + b"\x00\xd8",
        "utf-32": told.encode("utf-32"),
        "utf-32-be": codecs.BOM_UTF32_BE + told.encode("utf-32-be"),
        "utf-32-no-mark": told.encode("utf-32-le"),
        "utf-32-too-high": codecs.BOM_UTF32_LE + b"\xff\xff\xff\x7f" * 9,
        "two-marks": codecs.BOM_UTF8 * 3 + utf8,
        "mark-in-middle": utf8.replace(b"keeper", codecs.BOM_UTF8 + b"keeper"),
        "latin-1": told.encode("latin-1"),
        "shift-jis": "灯台の守り人は岩の上で鵞鳥を見つけた。\n".encode("shift_jis") * 9,
        "koi8": "Смотритель маяка нашёл на скалах гуся.\n".encode("koi8-r") * 9,
        "iso-2022": "灯台の守り人は岩の上で鵞鳥を見つけた。\n".encode("iso2022_jp") * 9,
        "utf-7": told.encode("utf-7"),
        "broken-in-the-middle": utf8.replace(b"keeper", b"kee\xc3\xff\xfeper"),
        "cut-at-the-end": utf8 + "é".encode()[:1],
        "cut-emoji": utf8 + "🦢".encode()[:3],
        "overlong": utf8.replace(b"old", b"\xc0\xaf\xe0\x80\xafold"),
        "mojibake": told.replace("gööse", "gÃ¶Ã¶se â€œlampâ€\x9d").encode(),
        "mojibake-deep": told.encode().decode("latin-1").encode().decode("latin-1").encode(),
        "line-ends-mixed": b"one\r\n\r\ntwo\n\nthree\r\rfour\n\r\nfive",
        "line-ends-cr": PLAIN.replace("\n", "\r").encode(),
        "no-line-end": PLAIN.strip().encode(),
        "control-z": utf8 + b"\x1a",
    }


def _shapes() -> dict[str, bytes]:
    """Little text, or much of one kind, as far as it is quick."""
    return {
        "one-character": b"x",
        "one-digit": b"7\n",
        "one-dot": b".",
        "one-emoji": "🦢".encode(),
        "one-mark": "\u0301".encode(),
        "one-word": b"goose",
        "one-invisible": "\u200b".encode(),
        "one-override": "\u202e".encode(),
        "one-escape": b"x\x1b",
        "many-empty-lines": b"one\n" + b"\n" * 20_000 + b"two\n",
        "many-blanks": b"one" + b" " * 50_000 + b"two\n",
        "one-long-word": b"a" * 50_000,
        "one-long-line": b"word " * 10_000,
        "many-dots": b"." * 30_000,
        "many-digits": b"9" * 20_000 + b" geese\n",
        "many-numbers": b"1,000,000,000.000.000,1/2-3:4 " * 1_000,
        "same-paragraph": b"The goose slept.\n\n" * 500,
        "same-letter": b"a\n\n" * 500,
        "alternating": b"ab " * 5_000,
        "commas": b",;:" * 5_000,
    }


def _baits() -> dict[str, bytes]:
    """What makes careless patterns run for ever."""
    return {
        "dashes": b"-" * 20_000 + b"x",
        "ampersands": b"&" * 20_000,
        "entity-starts": b"&a" * 10_000,
        "less-than": b"<" * 20_000,
        "tag-starts": b"<a " * 7_000,
        "attribute-starts": b'<a href="' * 3_000,
        "comment-starts": b"<!--" * 5_000,
        "addresses": b"http://" * 4_000,
        "mails": b"a@" * 10_000,
        "dotted": b"a." * 10_000,
        "hashtags": b"#a" * 10_000,
        "hash-signs": b"#" * 20_000,
        "slashes": b"/" * 20_000,
        "escapes": b"\\x" * 8_000,
        "percents": b"%e2" * 7_000,
        "quoted-printable": b"=E2=" * 6_000,
        "capitals": b"A" * 20_000,
        "camels": b"aB" * 10_000,
        "initials": b"A. " * 7_000,
        "photo": b"Photo: " * 3_000,
        "credits": b"Photo by " * 2_500,
        "by": b"By " * 7_000,
        "open-quotes": "“".encode() * 7_000,
        "apostrophes": b"'" * 20_000,
        "umlauts": "Ã".encode() * 9_000,
        "question-marks": b"?" * 20_000,
        "replacements": "\ufffd".encode() * 7_000,
        "look-alikes": "k\u0435\u0435\u0440\u0435r ".encode() * 1_500,
        "styled": "𝓰𝓸𝓸𝓼𝓮 ".encode() * 1_000,
        "soft-hyphens": "goo\u00adse ".encode() * 2_000,
        "underscores": b"_" * 20_000,
        "pipes": b"|" * 20_000,
        "braces": b"{" * 20_000,
        "tabs": b"a\t" * 10_000,
        "parens": b"(" * 10_000 + b")" * 10_000,
        "bullets": "• ".encode() * 7_000,
    }


TEXTS: Mapping[str, bytes] = {
    **_steering(),
    **_markup(),
    **_encodings(),
    **_shapes(),
    **_baits(),
}
"""Name -> a text that is read."""

REFUSED: Mapping[str, bytes] = {
    "empty": b"",
    "blanks": b" \t\r\n\x0b\x0c ",
    "unicode-blanks": "\u00a0\u2003\u3000\n\u2028".encode(),
    "mark-alone": codecs.BOM_UTF8,
    "mark-16-alone": codecs.BOM_UTF16_LE,
    "mark-32-alone": codecs.BOM_UTF32_BE,
    "nul": b"\0",
    "nul-in-text": b"The goose\0slept.\n",
    "nul-many": b"\0" * 4_096,
    "binary": bytes(range(256)) * 64,
    "program": b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 16,
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "gzip": b"\x1f\x8b\x08\x00" + bytes(range(128, 256)) * 9,
    "zip": b"PK\x03\x04" + bytes(64),
    "all-c0": _around("".join(chr(c) for c in range(1, 32) if c not in (9, 10, 13))),
    "controls": bytes(range(1, 9)) * 50,
}
"""Name -> bytes that are refused with a sentence."""
