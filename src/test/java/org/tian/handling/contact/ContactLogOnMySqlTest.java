package org.tian.handling.contact;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ContactLogOnMySqlTest extends ContactLogContract {}
