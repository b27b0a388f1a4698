package org.lianluo.suggestion.photo;

import org.lianluo.shared.problem.ProblemCode;

/** Why a photo is not taken. */
public final class PhotoProblem {

    public static final ProblemCode TOO_MANY_PHOTOS =
            new ProblemCode("too-many-photos", 422, "照片数量超过上限", "The opinion already has the maximum number of photos");

    private PhotoProblem() {}
}
