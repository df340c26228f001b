"""Regionaal fonds: three municipalities pay into one fund; what that moves, buys and costs in saying. Bron: Platform31 2015."""

from ..models.getallen import cijfers, opsomming, zonder_nullen
from ..models.regionaal_fonds import bedrag, regionaal_fonds
from .record import Calculator, Choice, Number, Shown, Slider, Source

P31 = "platform31-2015-bouwstenen"
PLACE = "Opgaven voor regionaal bestuur"
# Invented: name, budget [million euros] and people in need, so that the city has most of the need and the second most of the money.
MUNICIPALITIES = {"a": ("Gemeente A (stad)", 50, 4000), "b": ("Gemeente B (dorpen)", 30, 1000), "c": ("Gemeente C (platteland)", 10, 1000)}


def data() -> dict:
    return {"gemeenten": [[key, name] for key, (name, _, _) in MUNICIPALITIES.items()]}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    if uitkomst["fonds"] == 0:
        waarom = "de afdracht is 0 procent. Elke gemeente houdt haar hele budget. " if invoer["afdracht"] == 0 else "de gemeenten hebben geen budget."
        return "Er komt geen fonds, want " + waarom + (verschil_zonder(uitkomst) if invoer["afdracht"] == 0 else "")
    zin = "Met een afdracht van " + cijfers(invoer["afdracht"], 0) + " procent komt er een fonds van " + uitkomst["tekst_fonds"]
    if uitkomst["mensen"] == 0:
        return zin + ", maar niemand heeft steun nodig. Het geld blijft in het fonds. " + zelf_beslissen(invoer)
    zin += wat_samen(invoer, uitkomst) if invoer["doel"] == "samen" else wat_verschuift(uitkomst)
    return zin + verschil_met(uitkomst) + zelf_beslissen(invoer)


def wat_samen(invoer: dict, uitkomst: dict) -> str:
    """What the fund buys, and who pays a larger share than it has of the people."""
    kosten = bedrag(invoer["kosten"])
    if uitkomst["plekken"] == 0:
        tekst = ". Dat is te weinig voor één plek van " + kosten + ". "
    elif uitkomst["plekken"] >= uitkomst["mensen"]:
        tekst = ". Dat is genoeg voor een plek van " + kosten + " voor " + ("de ene persoon" if uitkomst["mensen"] == 1 else "ieder") + " die steun nodig heeft. "
    else:
        tekst = ", genoeg voor " + uitkomst["tekst_levert"] + " van " + kosten + ": " + onder_mensen(uitkomst) + ". "
    scheef = None
    for g in uitkomst["gemeenten"]:
        meer = g["deel_geld"] - g["deel_mensen"]
        if meer >= 1 and (scheef is None or meer > scheef["deel_geld"] - scheef["deel_mensen"]):
            scheef = g
    if scheef is None:
        return tekst + "Elke gemeente betaalt een deel dat past bij haar deel van de mensen. "
    deel = "niemand die steun nodig heeft" if scheef["mensen"] == 0 else procent(scheef["deel_mensen"]) + " van de mensen"
    return tekst + scheef["naam"] + " betaalt " + procent(scheef["deel_geld"]) + " van het fonds, en heeft " + deel + ". "


def procent(deel: float) -> str:
    """A share in a sentence; what is not all or nothing does not read so."""
    if 0 < deel < 0.5:
        return "minder dan 1 procent"
    if 99.5 <= deel < 100:
        return "meer dan 99 procent"
    return cijfers(deel, 0) + " procent"


def onder_mensen(uitkomst: dict) -> str:
    """Places among the people in need: "voor 6 procent van de 6.000 mensen"."""
    deel = 100 * uitkomst["plekken"] / uitkomst["mensen"]
    return "voor " + ("minder dan 0,1" if deel < 0.1 else zonder_nullen(deel, 1)) + " procent van de " + cijfers(uitkomst["mensen"], 0) + " mensen die steun nodig hebben"


def wat_verschuift(uitkomst: dict) -> str:
    """What moves between the municipalities, and from whom to whom."""
    if uitkomst["saldo"] < 0.5:
        return ". Daarvan verschuift niets: elke gemeente krijgt terug wat zij betaalt. "
    delen = []
    for g in uitkomst["gemeenten"]:
        if g["saldo"] >= 0.5:
            delen.append(g["naam"] + " krijgt " + bedrag(g["saldo"]) + " meer dan zij betaalt")
        if g["saldo"] <= -0.5:
            delen.append(g["naam"] + " betaalt " + bedrag(-g["saldo"]) + " meer dan zij krijgt")
    return ", en daarvan verschuift " + bedrag(uitkomst["saldo"]) + " tussen de gemeenten. " + opsomming(delen) + ". "


def verschil_zonder(uitkomst: dict) -> str:
    """How far the municipalities are apart without a fund; a sentence."""
    if uitkomst["verschil"] is None:
        return een_of_geen(uitkomst)
    if uitkomst["verschil"] < 0.5:
        return "Elke gemeente heeft per persoon even veel budget."
    return "Tussen het hoogste en het laagste budget per persoon zit " + uitkomst["tekst_verschil"] + "."


def verschil_met(uitkomst: dict) -> str:
    """What the fund does to the gap; a sentence with a space behind it."""
    if uitkomst["verschil"] is None:
        return een_of_geen(uitkomst) + " "
    if uitkomst["verschil"] < 0.5:
        return "Elke gemeente had per persoon al even veel budget. "
    tekst = "Het verschil tussen het hoogste en het laagste budget per persoon "
    if uitkomst["verschil_na"] < 0.5:
        return tekst + "was " + uitkomst["tekst_verschil"] + " en is nu weg. "
    return tekst + "gaat van " + uitkomst["tekst_verschil"] + " naar " + uitkomst["tekst_verschil_na"] + ". "


def een_of_geen(uitkomst: dict) -> str:
    if uitkomst["mensen"] == 0:
        return "Niemand heeft steun nodig."
    return "Slechts één gemeente heeft mensen die steun nodig hebben. Daarom is er geen verschil per persoon te geven."


def zelf_beslissen(invoer: dict) -> str:
    if invoer["afdracht"] == 100:
        return "Geen gemeente beslist nog alleen over haar budget."
    return "Over " + cijfers(100 - invoer["afdracht"], 0) + " procent van haar budget beslist elke gemeente nog zelf."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = []
    for g in uitkomst["gemeenten"]:
        if g["mensen"] == 0:
            delen.append(g["naam"] + ": niemand heeft steun nodig")
        else:
            delen.append(g["naam"] + ": van " + g["tekst_voor"] + " naar " + g["tekst_na"])
    return "Elke balk is het budget per persoon die steun nodig heeft, in euro. Het volle deel is eigen budget, het doffe deel komt uit het fonds. De streep is het budget zonder fonds. " + ". ".join(delen) + "."


def chart(width: int):
    from ..charts.regionaal_fonds import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Waar komt dit vandaan?</strong> Platform31 zoekt manieren om de vrijblijvendheid uit de samenwerking in de regio weg te nemen, met “bindende, gebiedsoverstijgende afspraken”. Een van de manieren die het noemt, is “het stimuleren van regionale fondsvorming door bijvoorbeeld afdracht van een percentage van het gemeente- of participatiebudget aan gebiedsoverstijgende investeringen in mobiliteit, scholing, gesubsidieerde arbeid, baangarantie/quotumafspraken en afbouw/herstructurering van de WSW-infrastructuur”. <strong>Afdracht</strong> is wat een gemeente aan het fonds betaalt. <strong>WSW</strong> is de Wet sociale werkvoorziening: aangepast werk voor mensen met een beperking.",
        "<strong>Samen dragen of zelf beslissen.</strong> De <strong>WWB</strong> was de wet voor de bijstand (onze uitleg). De manier waarop gemeenten daarvoor geld krijgen, geeft hun volgens Platform31 vrijheid, maar “belemmert daardoor regionale samenwerking doordat beleidsautonomie niet wordt afgestaan”. <strong>Beleidsautonomie</strong> is: zelf mogen kiezen wat u doet. Het tekort aan werk, de werkloosheid en de lokale geldprikkels leiden volgens Platform31 “eerder tot een korte tijdshorizon, competitie en concurrentie tussen gemeenten dan tot onderlinge solidariteit en regionale risicobeheersing”.",
        "<strong>Wat is een eigen aanname?</strong> Alle getallen waarmee u begint. Het percentage staat niet in de bron. De drie gemeenten zijn verzonnen. Platform31 noemt investeringen voor het hele gebied. Verdelen naar behoefte is onze eigen variant. Met <strong>behoefte</strong> bedoelen wij het aantal mensen dat steun nodig heeft om te werken.",
        "<strong>Zo rekenen wij.</strong> Elke gemeente draagt hetzelfde deel van haar budget af. Het fonds telt daarna voor ieder die steun nodig heeft even zwaar, waar die ook woont. Het deel ‘uit het fonds’ is dus per persoon overal gelijk. Daardoor wordt het verschil per persoon precies zoveel procent kleiner als de afdracht. Wij nemen aan dat de gemeenten samen besluiten over geld uit het fonds, en elke gemeente zelf over de rest. Wie meer uit het fonds krijgt, leunt dus ook meer op besluiten van samen. De tabel laat dat zien. Bij “samen besteden” tellen wij alleen hele plekken.",
        "<strong>Andere wegen.</strong> Platform31 noemt nog twee wegen. Meer vrijheid voor een eigen regionaal belastingregime kan “ook een mogelijkheid zijn”. De OECD, een organisatie van landen, geeft aan dat lagere overheden in Nederland “nauwelijks fiscale autonomie en eigen belastinginkomsten hebben”, vergeleken met andere landen. Fiscale autonomie is: zelf over belastingen beslissen. “Nog een stap verder” gaat volgens Platform31 nadenken over een cao voor de regio, met onder meer afspraken over loon, uitkeringen en onderwijs.",
        "<strong>Wat zegt dit niet?</strong> De bron geeft geen bedragen en geen resultaten van zo’n fonds. De rekenhulp zegt niet of een plek iemand aan werk helpt, en niet wat een eerlijke verdeling is. Een groot budget per persoon is geen verdienste en een klein budget geen fout. Veel veranderingen in de economie van een regio spelen volgens Platform31 “grotendeels buiten de invloedssfeer van individuele gemeenten”.",
        "<strong>Om over na te denken.</strong> Stel dat uw gemeente meer betaalt dan zij krijgt. Wat zou zij ervoor terug willen? En wie beslist over het fonds?",
    ]


def municipality(key: str) -> tuple[Number, Number]:
    name, budget, people = MUNICIPALITIES[key]
    return (
        Number(f"budget_{key}", "Budget", "miljoen euro", 0, 1000, budget, 1, group=name),
        Number(f"mensen_{key}", "Mensen die steun nodig hebben", "mensen", 0, 100_000, people, group=name),
    )


CALCULATOR = Calculator(
    name="regionaal-fonds",
    chapter="triple-helix",
    title="Wat gebeurt er als gemeenten samen een fonds vullen?",
    intro="Drie verzonnen gemeenten dragen een deel van hun budget af aan een fonds voor de hele regio. Vul uw eigen getallen in. U ziet wie betaalt, wie krijgt, en waarover elke gemeente nog zelf beslist. Alle getallen zijn eigen aannames.",
    inputs=(
        Choice("doel", "Wat doet het fonds?", lambda: [("samen", "Samen besteden"), ("verdelen", "Verdelen naar behoefte")], "samen", "Samen besteden noemt de bron. Verdelen is onze eigen variant."),
        Slider("afdracht", "Afdracht aan het fonds", "procent van het budget", 0, 100, 1, 10, 0, "Eigen aanname: de bron geeft geen percentage."),
        Number("kosten", "Kosten van één plek", "euro", 1000, 500_000, 25_000, 0, "Bijvoorbeeld een baan met subsidie, of scholing. Eigen aanname.", {"doel": ("samen",)}),
        *municipality("a"),
        *municipality("b"),
        *municipality("c"),
    ),
    data=data,
    compute=regionaal_fonds,
    outputs=(
        Shown("tekst_fonds", "Het fonds"),
        Shown("tekst_levert", "Dat levert op"),
        # On a phone the answer in sight is cut after four lines: what does not move stands last.
        Shown("tekst_verschil_na", "Verschil per persoon met fonds"),
        Shown("tekst_zelf", "Elke gemeente beslist zelf over"),
        Shown("tekst_verschil", "Verschil per persoon zonder fonds"),
    ),
    chart_title="Budget per persoon die steun nodig heeft: eigen budget en het deel uit het fonds, in euro",
    chart=chart,
    datasets=("gemeenten", "schaal"),
    summary=summary,
    describe=describe,
    table="gemeenten",
    columns=(
        Shown("naam", "Gemeente"),
        Shown("betaalt_mln", "Betaalt", "miljoen euro", 2),
        Shown("krijgt_mln", "Deel van het fonds, naar behoefte", "miljoen euro", 2),
        Shown("saldo_mln", "Saldo", "miljoen euro", 2, True),
        Shown("tekst_deel_geld", "Van het geld in het fonds"),
        Shown("tekst_deel_mensen", "Van de mensen"),
        Shown("tekst_voor", "Per persoon zonder fonds (euro)"),
        Shown("tekst_na", "Per persoon met fonds (euro)"),
        Shown("zelf", "Eigen deel van al het geld voor haar mensen"),
    ),
    table_title="Wie betaalt, voor wie het fonds is en wie beslist",
    sources=(
        Source(P31, PLACE, "regionale fondsvorming, bindende afspraken, en de andere wegen", "maatregelen.csv"),
        Source(P31, PLACE, "wat in de tekst ontbreekt: het percentage van het budget", "ontbreekt.csv"),
        Source(P31, PLACE, "wat regionale fondsvorming is", "begrippen.csv"),
        Source(P31, PLACE, "korte horizon en concurrentie door lokale geldprikkels", "verbanden.csv"),
        Source(P31, "Tekortkomingen in regionaal beleid", "de financiering van de WWB en samenwerking in de regio", "verbanden.csv"),
        Source(P31, "Kijkrichting", "veel veranderingen spelen grotendeels buiten de invloed van losse gemeenten", "voorbehouden.csv"),
    ),
    notes=notes,
)
