// What Swift cannot call directly: xmlFree is a mutable global function pointer.
#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 shows ICU's headers in its own, and they clash with the ICU inside Foundation wherever both are
// imported. Nothing here touches the two ICU fields at the end of xmlCharEncodingHandler.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

static inline void mizan_xml_free(void *pointer) { xmlFree(pointer); }
