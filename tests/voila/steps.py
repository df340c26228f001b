"""What the tests of the live pages do again and again."""

DRAWN = "[data-rekenhulp='{}'][data-klaar='1'][data-getekend]"


def open_live(page, address, name="uitschieters"):
    page.goto(address)
    section = page.locator(DRAWN.format(name))
    section.wait_for(timeout=60000)
    return section


def choose(page, path):
    """Choose a file as a visitor does: by what the browser offers."""
    with page.expect_file_chooser() as chooser:
        page.get_by_text("Kies een bestand", exact=True).click()
    chooser.value.set_files(path)


def hand_in(page, path):
    """Choose a file and let the kernel reckon with it."""
    choose(page, path)
    page.get_by_role("button", name="Reken met dit bestand").click()
