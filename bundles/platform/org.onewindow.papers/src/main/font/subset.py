"""Makes NotoSerifSC-Regular.ttf of the published face: subset.py NotoSerifSC_400Regular.ttf NotoSerifSC-Regular.ttf"""
import sys

from fontTools import subset

options = subset.Options()
options.layout_features = []
options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "vhea", "vmtx"]
options.hinting = False
options.name_IDs = ["*"]
options.notdef_outline = True
options.recalc_timestamp = False

font = subset.load_font(sys.argv[1], options)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=font.getBestCmap())
# One table of characters is enough; for each the reader keeps a map of its own in memory.
font["cmap"].tables = [table for table in font["cmap"].tables if (table.platformID, table.platEncID) == (3, 10)]
subsetter.subset(font)
subset.save_font(font, sys.argv[2], options)
