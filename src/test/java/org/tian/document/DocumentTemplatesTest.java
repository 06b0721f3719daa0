package org.tian.document;

import org.tian.TianTest;

@TianTest
class DocumentTemplatesTest extends DocumentTemplatesContract {}
