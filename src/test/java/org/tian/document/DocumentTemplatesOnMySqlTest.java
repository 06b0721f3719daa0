package org.tian.document;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class DocumentTemplatesOnMySqlTest extends DocumentTemplatesContract {}
