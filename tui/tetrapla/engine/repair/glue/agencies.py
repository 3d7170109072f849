"""Who makes, sells and gives away press pictures; collected by hand, from all continents."""

from __future__ import annotations

import re

_AGENCIES = """\
AAP, AAP Image, AAP Images, Abaca, ABACA, Abaca Press, Action Images, Adnkronos, Adobe Stock,
AFP, AFP Forum, AFP Photo, African News Agency, Agence France-Presse, Agence VU, Agencia Brasil,
Agencia EFE, Agencja Gazeta, Agencja Wyborcza, Agerpres, AGERPRES, AGI, Agência Brasil, Agência
O Globo, akg-images, Alamy, Alamy Live News, Alamy Stock Photo, ANA-MPA, Anadolu, Anadolu
Agency, Anadolu Images, ANI, ANI Photo, ANP, ANSA, Antara, Antara Foto, AP file photo, AP
Images, AP Photo, AP Photos, APA Images, APE, Associated Press, Australian Associated Press,
BACKGRID, Backgrid, Barcroft, Barcroft Media, Bauer-Griffin, Bay Area News Group, BBC News,
Belga, BELGA, BelTA, Bernama, Bestimage, Beta, Bettmann, BGNES, Bigstock, Bloomberg News, BNS,
BoBo, BPI, Bridgeman Images, BTA, Cal Sport Media, Canadian Press, Canva, Caters, Caters News,
Caters News Agency, Cavendish Press, China Daily, China News Service, Contour, Contrasto,
Corbis, CORBIS, Cordon Press, Cover Images, Creative Commons, Crown Copyright, CSM, CTK,
Cuartoscuro, ddp, ddp images, DDR, Depositphotos, DHA, Digital First Media, dpa, DPA, dpa
picture alliance, Dreamstime, East News, EAST NEWS, EFE, ELTA, Envato Elements, EPA, EPA-EFE,
epd, Estadão Conteúdo, Eurokinissi, Europa Press, Everett Collection, Fairfax Media, FilmMagic,
Flash90, Flickr, Focus Images, Folhapress, FoNet, Forum, Fotogramma, Fotolia, Freepik, Gallo
Images, Gamma, Gamma-Rapho, GEPA pictures, GETTY, Getty, Getty Images, GETTY IMAGES,
GettyImages, Global Imagens, GTRES, Handout Photo, Hans Lucas, Hina, HINA, Hindustan Times,
Hollandse Hoogte, Hulton Archive, IANS, Icon Sport, Icon Sportswire, IHA, Imaginechina, IMAGN,
Imagn, Imagn Images, IMAGO, Imago, imago images, Imago Images, Inquam Photos, Interfax, INTIME,
IPA Agency, IRNA, ISNA, iStock, iStockphoto, Itar-Tass, Jam Press, Jiji, Jiji Press, JINI,
JPL-Caltech, KCS Presse, Kennedy News, Kennedy News and Media, Keystone, KEYSTONE, KNA, Kyodo,
Kyodo News, La Presse canadienne, LaPresse, Lapresse, Lehtikuva, LEHTIKUVA, LETA, Lusa, LUSA,
Magnum, Magnum Photos, mauritius images, MaxPPP, MAXPPP, Mediafax, MediaNews Group, MEGA, MENA,
Mercury Press, Middle East Images, Minden Pictures, MTI, NASA/JPL-Caltech, Nation Media Group,
Nature Picture Library, News Images, Newsis, Newspix, Notimex, NTB, NurPhoto, Nurphoto, NZME,
Offside, PA Archive, PA Images, PA Media, PA Wire, Panoramic, PAP, Petra, Pexels, Photofest,
picture alliance, picture-alliance, Pixabay, Pixsell, PIXSELL, Polaris, Polaris Images, POOL,
Pool Photo, Postmedia, Press Association, Press Trust of India, Pressefoto, ProSports, PTI, PTI
Photo, Redux, Redux Pictures, REPORTER, REUTERS, Reuters, Reuters Connect, Rex Features,
Rex/Shutterstock, RIA Novosti, Ritzau Scanpix, SANA, Scanpix, Science Photo Library,
Shutterstock, Sipa, Sipa Press, SIPA USA, Sipa USA, Solent News, SOPA Images, South West News
Service, Splash News, Sputnik, STA, Staff Photo, Stocksy, Stuff, SWNS, Tanjug, TANJUG, Tasnim,
TASR, TASS, Tass, The Associated Press, The Canadian Press, The India Today Group, Thomson
Reuters, TNS, Triangle News, Tribune News Service, TT, TT News Agency, Ukrinform, ullstein bild,
UNIAN, Unsplash, UPI, UPI Photo, USA TODAY Network, USA Today Network, USA TODAY Sports, USA
Today Sports, VCG, Visual China Group, WAFA, WENN, Wikicommons, Wikimedia, Wikimedia
Commons, Wikipedia, WireImage, Xinhua, Xinhua News Agency, Yonhap, Yonhap News, Yonhap News
Agency, ZUMA, Zuma Press, ZUMA Press, Zuma Press Wire, Zuma Wire, ZUMAPRESS, ČTK
"""

_TWO_FACED = """\
AGI, ANI, ANP, APE, BNS, BPI, Belga, Beta, CSM, Canva, Contour, Corbis, DDR, EFE, Flickr, Focus,
Forum, Gamma, IHA, KNA, Keystone, MEGA, MENA, MTI, Magnum, NTB, Offside, PAP, POOL, Panoramic,
Petra, Polaris, REPORTER, Redux, Reporter, STA, Sputnik, Stuff, TT, Wikipedia
"""

_PLACES = """\
ABC News, AP, Bloomberg, BuzzFeed News, CBS News, CNN, Contributed, Contributor, ESA, Facebook,
File, Handout, HANDOUT, HuffPost, Instagram, LinkedIn, MailOnline, NASA, NBC News, NHK, NOAA,
NPR, PA, Pool, Provided, Snapchat, Staff, Stringer, STRINGER, Submitted, Supplied, TikTok,
Twitter, YouTube
"""


def _names(listed: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in listed.split(","))


AGENCIES = _names(_AGENCIES)
"""Agencies, banks of pictures and archives, in the spellings that credits have."""

TWO_FACED = _names(_TWO_FACED)
"""Agencies whose names are also other things: no credit where they stand alone."""

PLACES = _names(_PLACES)
"""What pictures are taken from besides: sites, broadcasters, and words of editors."""


def any_of(names: frozenset[str]) -> str:
    """A pattern of any of the names, the longest ones first."""
    return "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n)))
