#!/usr/bin/python3
"""edit.py IN.docx OUT.docx PICTURE.png : a consultant's day with a Word file of kap, in LibreOffice.

Adds a heading and brings the contents up to date, changes a heading, adds a row, pastes a picture into a line of
text, saves, opens again and says what is so then. Ends with 1 where one of it is not.

Needs LibreOffice with its Python bridge (Debian: libreoffice-writer-nogui, python3-uno).
"""
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.text.TextContentAnchorType import AS_CHARACTER

ADDED = "11 · What the consultant added"
CHANGED = "1 · Money, as we see it"
ROW = "A row of ours"
TEXT = ("Standard", "Normal", "Default Paragraph Style")


def value(name, content):
    one = PropertyValue()
    one.Name, one.Value = name, content
    return one


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


def paragraphs(text):
    walk = text.createEnumeration()
    while walk.hasMoreElements():
        one = walk.nextElement()
        if one.supportsService("com.sun.star.text.Paragraph"):
            yield one


def contents(document):
    indexes = document.getDocumentIndexes()
    return [indexes.getByIndex(i) for i in range(indexes.getCount())]


def update(document):
    for index in contents(document):
        index.update()


def listed(document):
    return "\n".join(index.getAnchor().getString() for index in contents(document))


def headings(document):
    return [one for one in paragraphs(document.Text) if one.ParaStyleName in ("Eyebrow", "Heading 1")]


def edit(document, picture):
    headings(document)[1].setString(CHANGED)
    tables = document.getTextTables()
    styled = [tables.getByIndex(i) for i in range(tables.getCount()) if tables.getByIndex(i).getRows().getCount() > 3]
    table = styled[0]
    table.getRows().insertByIndex(2, 1)
    table.getCellByName("C3").setString(ROW)
    body = next(one for one in paragraphs(document.Text) if one.ParaStyleName in TEXT)
    graphic = document.createInstance("com.sun.star.text.TextGraphicObject")
    graphic.GraphicURL = url(picture)
    graphic.AnchorType = AS_CHARACTER
    graphic.Width, graphic.Height = 3000, 3000
    document.Text.insertTextContent(body.getEnd(), graphic, False)
    end = document.Text.createTextCursor()
    end.gotoEnd(False)
    document.Text.insertControlCharacter(end, PARAGRAPH_BREAK, False)
    end.ParaStyleName = "Heading 1"
    document.Text.insertString(end, ADDED, False)
    update(document)


def judged(document, pictures):
    text = listed(document)
    tables = document.getTextTables()
    rows = [
        tables.getByIndex(i).getCellByName(name).getString()
        for i in range(tables.getCount())
        for name in tables.getByIndex(i).getCellNames()
    ]
    return {
        "the contents list the added heading": ADDED in text,
        "the contents list the changed heading": CHANGED in text,
        "the added row is there": ROW in rows,
        "there is one picture more": document.getDrawPage().getCount() == pictures + 1,
    }


def open_hidden(desktop, path):
    return desktop.loadComponentFromURL(url(path), "_blank", 0, (value("Hidden", True),))


def main(source, target, picture):
    pipe = f"kap-{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={url(profile)}", "--headless", "--norestore",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connected(pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            document = open_hidden(desktop, source)
            print("before:", listed(document).count("\n") + 1, "lines of contents")
            pictures = document.getDrawPage().getCount()
            edit(document, picture)
            document.storeToURL(url(target), (value("FilterName", "MS Word 2007 XML"),))
            document.close(True)
            again = open_hidden(desktop, target)
            verdict = judged(again, pictures)
            again.storeToURL(url(target.replace(".docx", ".pdf")), (value("FilterName", "writer_pdf_Export"),))
            again.close(True)
            desktop.terminate()
        finally:
            office.wait(60)
    for what, so in verdict.items():
        print("yes" if so else "NO ", what)
    return 0 if all(verdict.values()) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
