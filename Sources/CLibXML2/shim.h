// What Swift cannot call directly: xmlFree is a mutable global function pointer.
#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 pulls in the system's ICU headers, whose enums clash with those inside Foundation.
// Nothing here looks into the converters that they describe.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

static inline void mizan_xml_free(void *pointer) { xmlFree(pointer); }
