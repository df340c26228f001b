"""Convergentie: do the regions grow towards each other? The spread of the share at work, year by year. Bron: UWV 2018, tabel 3.3."""

import math

from .. import tables
from ..models import convergentie as model
from ..models.getallen import cijfers, opsomming, vergelijk
from ..models.regiomaten import regiowaarden
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import GROUPS, my_region, regional

# How the groups stand in a sentence.
WHO = {"totaal": "alle groepen samen", "wajong": "de Wajong", "wsw": "de WSW-groep", "participatiewet": "de Participatiewetgroep"}


def groepen() -> list[tuple[str, str]]:
    return list(GROUPS.items())


def maten() -> list[tuple[str, str]]:
    return [("punten", "In procentpunten"), ("deel", "Als deel van het aandeel")]


def data() -> dict:
    """Counts per region, and per measure the ends of the axis: the same for all groups, so that groups can be compared."""
    found = {**regional("werkzaam", "personen"), "wie": WHO}
    reach = {}
    for measure, step in (("punten", 5), ("deel", 10)):
        all_of_them = [
            model.afstand_tot_land(region["waarde"], values["land"], measure)
            for group in GROUPS
            for year in model.jaren_met_aandeel(found, group)
            for values in [regiowaarden(found, "aandeel", group, year)]
            for region in values["regios"]
        ]
        reach[measure] = [math.floor(min(all_of_them) / step) * step, math.ceil(max(all_of_them) / step) * step]
    return {**found, "bereik": reach}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    eenheid = "procentpunt"
    hoe = "in procentpunten"
    if invoer["maat"] == "deel":
        eenheid = "procent van het landelijke aandeel"
        hoe = "als deel van het aandeel"
    eerste = uitkomst["rijen"][0]
    laatste = uitkomst["rijen"][-1]
    reeks = [j["tekst"] + " (" + j["jaar"] + ")" for j in uitkomst["jaren"]]
    zin = "Bij " + gegevens["wie"][invoer["groep"]] + " was de spreiding " + opsomming(reeks) + " " + eenheid + ". "
    if uitkomst["richting"] == "kleiner":
        zin += "Gemeten " + hoe + " kwamen de regio’s dichter bij elkaar."
    elif uitkomst["richting"] == "groter":
        zin += "Gemeten " + hoe + " kwamen de regio’s niet dichter bij elkaar: de spreiding werd groter."
    else:
        zin += "Gemeten " + hoe + " bleef de spreiding vrijwel gelijk."
    if invoer["maat"] == "punten" and uitkomst["richting_deel"] == "kleiner" and uitkomst["richting"] != "kleiner":
        zin += " Als deel van het aandeel" + (", dat steeg," if laatste["land"] > eerste["land"] else "") + " werd zij wel kleiner."
    if eerste["afstand"] is not None:
        zin += " In " + uitkomst["naam"] + " ging het aandeel werkenden van " + cijfers(eerste["eigen_waarde"], 1) + " naar " + cijfers(laatste["eigen_waarde"], 1) + " procent. "
        maat = "procent " if invoer["maat"] == "deel" else "procentpunt "
        begin = vergelijk(eerste["afstand"], 1, maat + "boven", maat + "onder", "gelijk met")
        eind = vergelijk(laatste["afstand"], 1, maat + "boven", maat + "onder", "gelijk met")
        zin += "Dat was eerst " + begin + " het land en daarna " + eind + " het land."
    else:
        zin += " Het landelijke aandeel ging van " + cijfers(eerste["land"], 1) + " naar " + cijfers(laatste["land"], 1) + " procent."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Elke kolom is een jaar, elk rondje een regio. Boven de stippellijn is het aandeel werkenden hoger dan in het land, eronder lager. De band is een standaardafwijking boven en onder het gemiddelde van de regio’s, dat met een streepje is aangegeven. Een smallere band betekent minder spreiding. "
    for rij in uitkomst["rijen"]:
        tekst += rij["jaar"][0].upper() + rij["jaar"][1:] + ": hoogste " + rij["hoogste"] + ", laagste " + rij["laagste"] + ". "
    tekst += "De ruit is " + uitkomst["naam"]
    if invoer["regio"] == "":
        return tekst + ": precies op de lijn."
    return tekst + ": " + opsomming([g["tekst"] + " (" + g["jaar"] + ")" for g in uitkomst["gekozen"]]) + "."


def chart(width: int):
    from ..charts.convergentie import chart as draw

    return draw(width, len(model.jaren_met_aandeel(regional("werkzaam", "personen"), "totaal")))


def notes(gegevens: dict) -> list[str]:
    found = {group: model.convergentie({"groep": group, "maat": "punten", "regio": ""}, gegevens) for group in GROUPS}
    wajong = found["wajong"]["rijen"]
    smaller = {measure: [GROUPS[group] for group in GROUPS if group != "totaal" and found[group][f"richting_{measure}"] == "kleiner"] for measure in ("punten", "deel")}
    every = "alle groepen" if len(smaller["deel"]) == len(GROUPS) - 1 else opsomming(smaller["deel"])
    return [
        "<strong>Zo rekenen wij.</strong> De spreiding is de standaardafwijking: ruwweg hoe ver de regio’s van hun gemiddelde liggen. Net als UWV delen wij door het aantal regio’s, en telt elke regio even zwaar. "
        "Gaat de spreiding minder dan 0,1 omhoog of omlaag, voor het afronden, dan noemen wij haar vrijwel gelijk. Die grens is van ons.",
        "<strong>Twee maten, twee antwoorden.</strong> Een verschil van vijf procentpunt is veel als een op de vijf mensen werkt, en minder als de helft werkt. Daarom kunt u de spreiding ook zien als deel van het landelijke aandeel. "
        f"In procentpunten kwamen de regio’s dichter bij elkaar bij {opsomming(smaller['punten'])}, bij de andere groepen niet. Als deel van het aandeel was dat bij {every} zo.",
        f"<strong>De Wajong.</strong> UWV schrijft dat ook hier de regio’s naar elkaar toegroeien, terwijl “de mate van spreiding in absolute zin gelijk blijft”. Wij vinden {cijfers(wajong[0]['spreiding'], 1)} procentpunt in het eerste jaar en {cijfers(wajong[-1]['spreiding'], 1)} in het laatste. "
        f"Het aandeel ging intussen van {cijfers(wajong[0]['land'], 1)} naar {cijfers(wajong[-1]['land'], 1)} procent. Als deel daarvan ging de spreiding van {cijfers(wajong[0]['spreiding_deel'], 1)} naar {cijfers(wajong[-1]['spreiding_deel'], 1)} procent.",
        "<strong>Het totaal is geen optelsom.</strong> Ook hoe groot elke groep is, verschilt per regio en per jaar. Daarom kan de spreiding in het totaal kleiner worden zonder dat dit bij elke groep zo is. De Participatiewetgroep bestaat pas sinds 2015: die cijfers bewegen nog sterk.",
        "<strong>Wat zegt dit niet?</strong> Minder spreiding zegt niet waardoor regio’s op elkaar gaan lijken, en niet of het in elke regio beter gaat. Een regio boven of onder het land doet het daarmee niet goed of slecht. Over de jaren daarna zegt het niets.",
        "<strong>Om over na te denken.</strong> Telt voor u het verschil in procentpunten, of het verschil als deel van het aandeel? En verandert dat uw antwoord op de vraag?",
    ]


CALCULATOR = Calculator(
    name="convergentie",
    chapter="banenafspraak",
    title="Groeien de regio’s naar elkaar toe?",
    intro="Kies een groep en een maat. U ziet per jaar hoe ver het aandeel werkenden in elke regio van dat van het land ligt. Hoe smaller de band, hoe meer de regio’s op elkaar lijken.",
    inputs=(
        Choice("groep", "Groep", groepen, "totaal"),
        Choice("maat", "Maat voor de spreiding", maten, "punten", "Als deel van het aandeel: het verschil met het land, gedeeld door het landelijke aandeel van dat jaar."),
        my_region(),
    ),
    data=data,
    compute=model.convergentie,
    outputs=(
        Shown("tekst_begin", "Spreiding aan het begin"),
        Shown("tekst_eind", "Spreiding aan het eind"),
        Shown("tekst_verschil", "Verandering"),
    ),
    chart_title="Aandeel werkenden per regio, verschil met het land, eind van elk jaar",
    chart=chart,
    datasets=("punten", "jaren", "gekozen", "sleutel", "hoeken"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("jaar", "Jaar"),
        Shown("land", "Aandeel werkenden, land", "procent", 1),
        Shown("spreiding", "Spreiding", "procentpunt", 1),
        Shown("spreiding_deel", "Spreiding als deel van het aandeel", "procent", 1),
        Shown("hoogste", "Hoogste regio (procent)"),
        Shown("laagste", "Laagste regio (procent)"),
        Shown("eigen", "Uw regio (procent)"),
    ),
    table_title="De spreiding van het aandeel werkenden, per jaar",
    sources=(
        Source(tables.UWV, "Tabel B.1 en tabel B.7", "mensen in het doelgroepregister en per groep, gecorrigeerd", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel B.4 en tabel B.9A tot en met B.9C", "werkende mensen, in totaal en per groep", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel 3.3", "de spreiding als standaardafwijking, gedeeld door 35", f"{tables.UWV}/gedrukt.csv"),
        Source(tables.UWV, "Paragraaf 3.3, Wajonggroep", "de spreiding blijft in absolute zin gelijk", "voorbehouden.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
