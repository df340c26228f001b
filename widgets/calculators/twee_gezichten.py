"""Twee gezichten: ten statements to put under one of the two faces of the labour market, or between them. Bron: Platform31 2015."""

from .. import tables
from .indeling import exercise
from .record import Source

P31 = "platform31-2015-bouwstenen"
SECTION = "Twee gezichten"
FACES = {"investering": "Investeren en kennis", "schadelast": "Schadelast en compensatie", "zijsprong": "Verbindt de twee"}


def data() -> dict:
    """The faces, and the statements with the face that the essay gives them, in alphabetical order: its own order would give them away."""
    found = sorted(tables.rows(".", "stellingen"), key=lambda row: row["stelling"])
    return {
        "vakken": {code: {"naam": name} for code, name in FACES.items()},
        "kenmerken": [{"sleutel": "naam", "naam": "het gezicht"}],
        "dingen": [
            {"invoer": row["id"].removeprefix("p31-").replace("-", "_"), "naam": row["stelling"], "vak": row["gezicht"], "toelichting": row["toelichting"]}
            for row in found
        ],
        "woorden": {"bron": "het essay", "ding": "stelling", "dingen": "stellingen", "keuze": "een van de drie vakken", "toelichting": "wat het essay erbij zegt"},
    }


def notes(gegevens: dict) -> list[str]:
    between = [each for each in gegevens["dingen"] if each["vak"] == "zijsprong"]
    return [
        "<strong>Twee gezichten.</strong> De commissie Derksen stelde in 2013 vast dat steden twee gezichten hebben. Zij zijn motor van economische groei en innovatie. En zij gaan gebukt onder nieuwe armoede, en een gebrek aan kansen voor wie niet meekomt. Volgens het essay heeft ook de regionale arbeidsmarkt deze twee gezichten.",
        "<strong>Investeren en kennis</strong> heet in het essay het investerings- en kennisperspectief. Het gaat over kansen: kennis, innovatie en groei van werk in de komende jaren. <em>Topsectoren</em> zijn bedrijfstakken waarin het land extra wil investeren. Een <em>economic board</em> is een overleg over de economie van een regio. Deze twee uitleggen zijn van ons.",
        "<strong>Schadelast en compensatie</strong> heet in het essay het schadelast- en compensatieperspectief. Het gaat over mensen die moeilijk aan het werk komen, en over wat het kost om dat op te vangen met uitkeringen. <em>Schadelast</em> zijn die kosten, <em>compensatie</em> is het opvangen.",
        f"<strong>Verbindt de twee.</strong> Het essay ziet maar “beperkte zijsprongen” tussen de gezichten. Daarover gaan {len(between)} van de {len(gegevens['dingen'])} stellingen. De verbanden worden “langzaamaan duidelijk”, maar leveren gemeenten “nog niet direct concrete instrumenten” op.",
        "<strong>De stellingen</strong> zijn onze zinnen bij wat het essay zegt. Wij kozen ze, en zetten ze op alfabet.",
        "<strong>Wat zegt dit niet?</strong> Dit is geen toets op goed of fout. Beide gezichten hebben volgens het essay “hun eigen werkelijkheden” en blijken “lastig met elkaar te verenigen”. Zet u een stelling ergens anders, dan ziet u misschien een verband dat het essay niet noemt. De stellingen zeggen ook niet welk gezicht belangrijker is.",
        "<strong>Om over na te denken.</strong> Welk gezicht hoort u het meest in uw eigen werk of regio? En wie zou u willen vragen naar het andere?",
    ]


CALCULATOR = exercise(
    data,
    source="In het essay",
    heads=("Stelling", "Wat het essay erbij zegt", "De stellingen, met uw keuze en het vak in het essay"),
    name="twee-gezichten",
    chapter="triple-helix",
    title="Bij welk gezicht hoort deze stelling?",
    intro="Volgens Platform31 heeft de regionale arbeidsmarkt twee gezichten. Het ene kijkt naar investeren en kennis. Het andere kijkt naar schadelast en compensatie: wat het kost als mensen geen werk hebben, en hoe dat wordt opgevangen. Soms is er een verband tussen de twee. Plaats de stellingen, en leg uw keuze daarna naast het essay. ‘Hier’ en ‘deze kant’ staan voor het gezicht dat u erbij zoekt.",
    sources=(
        Source(P31, SECTION, "wat het essay onder elk gezicht zegt, en de zijsprongen", "stellingen.csv"),
        Source(P31, "Inleiding", "verder kijken dan vandaag", "stellingen.csv"),
        Source(P31, SECTION, "steden met twee gezichten", "tijdlijn.csv"),
    ),
    notes=notes,
)
