package org.lianluo.handling.supervision.board;

import java.util.List;

/** What is recorded of a committee. */
record CommitteeDetails(String code, String name, String regionCode, List<String> unitCodes) {}
