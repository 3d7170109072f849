"""What tells a script, a template or an error message from prose.

The signs were written from what web pages carry: loaders of advertisements and statistics, JSON
for search engines, inline handlers, messages of PHP, Python and Java.
"""

from __future__ import annotations

import re

STATEMENT = re.compile(
    r"\bfunction\s{0,3}[\w$]{0,40}+\s{0,3}\([^(){}]{0,300}+\)\s{0,9}\{"
    r"|\)\s{0,3}=>\s{0,3}[\w({\['\"]"
    r"|\b(?:var|let|const)\s+[\w$]{1,60}+\s{0,5}=(?!=)"
    r"|\b(?:document|window|console|location|navigator|localStorage|JSON|Object)\.[\w.$]{1,80}+"
    r"\s{0,3}(?:\(|=|\[)"
    r"|\$\(\s{0,3}(?:[\"'#.]|document|window|this|function)|\bjQuery\s{0,3}[(.]"
    r"|\b(?:googletag|dataLayer|adsbygoogle|_gaq|twttr|FB|OBR|_taboola|Criteo|pbjs|apstag|__gads"
    r"|newrelic|NREUM|wp|Drupal|mw|ytcfg)\b\s{0,2}(?:\.\w|=|\|\|)"
    r"|\b(?:gtag|fbq|ga|__tcfapi|ym|lintrk|twq|pintrk|hj|snaptr)\(\s{0,3}['\"\d]"
    r"|\(\s{0,2}function\b|\}\s{0,3}\)\s{0,3}\([^()]{0,200}+\)\s{0,2};|\}\)\(\);|\}\s{0,3}\)\s{0,3};"
    r"|\bif\s{0,3}\([^(){}]{1,200}+\)\s{0,3}\{|\belse\s{0,3}\{|\btry\s{0,3}\{|\}\s{0,3}catch\s{0,3}\("
    r"|\breturn\s[^;{}\n]{1,100}+;|\btypeof\s+\w|[\w)\]]\s?[=!]==\s?[\w\"'(\[]|\bnew\s+[A-Z]\w{1,40}+\("
    r"|\.(?:push|appendChild|addEventListener|createElement|getElementById|getElementsByTagName"
    r"|insertBefore|querySelector|setAttribute|innerHTML|prototype|length|src|async)\s{0,2}(?:\(|=|\b;)"
    r"|\bset(?:Timeout|Interval)\s{0,2}\(|\bwindow\s{0,2}\|\|"
    r"|\bvoid\(0\)|\bjavascript:\s{0,3}[\w.]{1,60}+\("
)
"""A piece of a statement of JavaScript."""

LOADER = re.compile(
    r"googletag|gtag\(|dataLayer|adsbygoogle|google_ad_|_gaq|fbq\(|fjs\b|GoogleAnalyticsObject"
    r"|googletagmanager|twttr|connect\.facebook|taboola|outbrain|schema\.org|wpcf7|disqus_|NREUM"
)
"""Names of loaders that web pages carry for others than the reader."""

JSON = re.compile(
    r"[{,\[]\s{0,9}+[\"“”][\w@$ .:-]{1,60}+[\"“”]\s{0,3}:\s{0,3}(?:[\"“”{\[\d-]|true|false|null)"
)
"""A member of a JSON object."""

MAY_BE_CODE = re.compile(r"[({}=\[|]|\.\w|jQuery|\breturn\s|\btypeof\s|[\"“”]\s{0,3}:")
"""What every one of those has, quick to look for."""

SERVER_ERROR = re.compile(
    r"(?:Warning|Notice|Fatal error|Parse error|Deprecated|Strict Standards):\s[^\n]{1,600}?"
    r"\son line \d{1,6}+"
    r"|Traceback \(most recent call last\):"
    r"(?:\s{1,9}+File \"[^\"\n]{1,300}+\", line \d{1,6}+(?:, in \S{1,80}+)?){0,40}+"
    r"|^\s{0,12}+File \"[^\"\n]{1,300}+\", line \d{1,6}+(?:, in \S{1,80}+)?"
    r"|^\s{0,12}+at [\w$.<>]{1,200}+"
    r"\([\w$]{1,80}+\.(?:java|kt|scala|js|cs):\d{1,6}+[^()\n]{0,20}+\)"
    r"|\b(?:[A-Z]\w{1,40}+)?(?:Error|Exception): [^\n]{1,300}?"
    r"\bat (?:line )?\w[\w./:-]{0,200}+:\d{1,6}+"
    r"|(?:Fatal|Parse) error: [^\n]{1,300}? in /[\w./-]{1,200}+(?::\d{1,6}+)?"
    r"|\bUncaught (?:[A-Z]\w{1,40}+)?(?:Error|Exception)\b(?:: [^\n.!?]{0,120}+)?"
    r"|\b(?:mysqli?|pg|odbc)_\w{3,30}+\(\)(?: \[[^\]\n]{1,200}+\])?: [^\n.!?]{1,200}+"
    r"|\bYou have an error in your SQL syntax[^\n.!?]{0,200}+|\bORA-\d{5}: [^\n.!?]{0,200}+",
    re.MULTILINE,
)
"""A message of a server's program that broke off."""

MAY_BE_ERROR = re.compile(
    r"rror\b|Exception|Traceback|File \"|\(|Warning:|Notice:|Deprecated:|Standards:|ORA-"
)
"""What every such message has, quick to look for."""

SERVER_CODE = re.compile(
    r"<\?(?:php\b|=)[^?\x00]{0,2000}+(?:\?(?!>)[^?\x00]{0,2000}+){0,20}+(?:\?>|$)"
    r"|<%[=@!-]?[^%<>]{0,500}+%>"
)
"""Code of a server between its own brackets."""

TEMPLATE_SIGN = re.compile(r"\{\{|\{%|\$\{|%\(|%\d\$|\[object |undefined|NaN")
"""What every mark of a template has, quick to look for."""

TEMPLATE = re.compile(
    r"\{\{\{?\s{0,3}[#/^>&@:!]{0,2}+[\w.$][^{}\n]{0,120}+\}?\}\}"
    r"|\{%-?\s{0,3}\w[^{}%\n]{0,200}+%\}"
    r"|\$\{[A-Za-z_][\w.$]{0,60}+(?:\([^(){}\n]{0,60}+\))?\}"
    r"|%\([A-Za-z_]\w{0,40}+\)[sd]\b|%\d\$[sd]\b"
    r"|\[object (?:Object|Array|Undefined|HTML\w{1,30}+)\]"
    r"|\bundefined (?:undefined|NaN)\b|\bNaN (?:undefined|NaN)\b|\bNaN:NaN\b|[$€£]NaN\b"
)
"""A place that a template should have filled, or what a script puts there instead of a value."""

LEAD = re.compile(r"(?:[!;+~(]|[\w$.]{1,40}+\s?=\s?|\{\s?)+$")
"""What stands before the first sign of a statement and belongs to it."""

SENTENCE = re.compile(r"(?<![\w'\"])[A-Za-z][a-z’']{0,20}+(?: [a-z’'-]{2,20}+){3,}")
"""Words in a row that no program has outside of its texts."""

CODE_REST = re.compile(r"[\s{}()\[\];,]+$")
"""A line of brackets and semicolons alone."""

CODE_LINE = re.compile(
    r"\s*(?://|/\*|\*/|[\w$.]{1,80}+\s?(?:=|\()).*[;{},]\s*$|\s*[}\])].{0,40}[;{},]\s*$"
)
"""A line that is a statement if the lines around it are."""

MARKS = frozenset(";{}()=[]<>|&$\"'_+:")
"""Marks that a script is full of and prose is not."""
