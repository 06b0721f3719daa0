package org.tian.handling.contact;

import org.tian.TianTest;

@TianTest
class ContactLogTest extends ContactLogContract {}
