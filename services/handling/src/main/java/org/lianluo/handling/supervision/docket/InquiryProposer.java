package org.lianluo.handling.supervision.docket;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.security.Role;

/** Who proposes a special inquiry (专题询问), and who may say so for them. */
enum InquiryProposer {
    /** Members of the standing committee together. */
    MEMBERS(PolicyKey.INQUIRY_BY_MEMBERS, Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING),
    /** Deputies together. */
    DEPUTIES(PolicyKey.INQUIRY_BY_DEPUTIES, Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING),
    /** A committee. */
    COMMITTEE(PolicyKey.INQUIRY_BY_COMMITTEE, Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR),
    /** The director meeting itself. */
    DIRECTOR_MEETING(PolicyKey.INQUIRY_BY_DIRECTOR_MEETING, Role.INTAKE_OFFICER, Role.DIRECTOR_MEETING);

    private final PolicyKey policy;
    private final Set<Role> enteredBy;

    InquiryProposer(PolicyKey policy, Role first, Role... others) {
        this.policy = policy;
        this.enteredBy = EnumSet.of(first, others);
    }

    /** The policy that says whether they may, or how many of them. */
    PolicyKey policy() {
        return policy;
    }

    Set<Role> enteredBy() {
        return enteredBy;
    }

    /** Whether several persons propose it together. */
    boolean isJoint() {
        return this == MEMBERS || this == DEPUTIES;
    }
}
