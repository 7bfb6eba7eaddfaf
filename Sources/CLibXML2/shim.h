// What Swift cannot call directly: xmlFree is a mutable global function pointer.
#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

static inline void mizan_xml_free(void *pointer) { xmlFree(pointer); }
