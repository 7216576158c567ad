// Generated from messages/en.json by `npm run messages -- --write`; `npm run messages` fails when it is outdated.
// biome-ignore-all format: one message a line

/** The arguments of the interface strings by their paths; a string that is not listed has none. */
export type MessageArguments<Tag> = {
  readonly 'site.chooseLanguage': { readonly language: string }
  readonly 'site.contentLicence': { readonly licence: Tag; readonly name: string }
  readonly 'site.printedFrom': { readonly address: string }
  readonly 'fallback.shownIn': { readonly language: string }
  readonly 'fallback.pageNote': { readonly language: string; readonly mark: Tag }
  readonly 'fallback.olderNote': { readonly mark: Tag }
  readonly 'home.howLevelText': { readonly first: Tag; readonly last: Tag }
  readonly 'home.howLevelTextOne': { readonly first: Tag }
  readonly 'home.howProficiencyText': { readonly count: number; readonly scale: Tag }
  readonly 'skills.metaDescription': { readonly count: number }
  readonly 'skills.lead': { readonly skills: number; readonly domains: number }
  readonly 'skills.domainCount': { readonly count: number }
  readonly 'skills.askedBy': { readonly count: number }
  readonly 'roles.metaDescription': { readonly count: number }
  readonly 'roles.lead': { readonly roles: number; readonly families: number }
  readonly 'roles.familyCount': { readonly count: number }
  readonly 'roles.skillCount': { readonly count: number }
  readonly 'roles.levelCount': { readonly count: number }
  readonly 'roles.mandatoryCount': { readonly count: number }
  readonly 'cell.nameMandatory': { readonly proficiency: string }
  readonly 'cell.nameOptional': { readonly proficiency: string }
  readonly 'cell.nameInPlace': { readonly name: string; readonly place: string }
  readonly 'cell.about': { readonly skill: Tag }
  readonly 'skill.metaDescription': { readonly summary: string; readonly roles: number }
  readonly 'skill.figureRoles': { readonly count: number }
  readonly 'skill.figureLevels': { readonly count: number }
  readonly 'skill.figureMandatory': { readonly count: number }
  readonly 'skill.figureOptional': { readonly count: number }
  readonly 'skill.nextStep': { readonly from: Tag; readonly to: Tag }
  readonly 'skill.nextTop': { readonly level: Tag }
  readonly 'skill.nextNothing': { readonly level: Tag }
  readonly 'skill.levelsIntro': { readonly first: Tag; readonly last: Tag }
  readonly 'skill.levelsIntroOne': { readonly first: Tag }
  readonly 'skill.levelCaption': { readonly roles: number; readonly mandatory: number }
  readonly 'skill.counts': { readonly roles: number; readonly levels: number; readonly mandatory: number; readonly optional: number }
  readonly 'role.metaDescription': { readonly summary: string; readonly skills: number; readonly cells: number; readonly mandatory: number }
  readonly 'role.figureSkills': { readonly count: number }
  readonly 'role.figureLevels': { readonly count: number }
  readonly 'role.figureCells': { readonly count: number }
  readonly 'role.figureMandatory': { readonly count: number }
  readonly 'role.sentence': { readonly role: Tag; readonly family: Tag; readonly levels: number; readonly skills: number; readonly mandatory: number; readonly domainCount: number; readonly domains: Tag }
  readonly 'role.levelCells': { readonly cells: number; readonly mandatory: number }
  readonly 'role.moveLevel': { readonly level: Tag }
  readonly 'role.questionSkills': { readonly role: Tag }
  readonly 'role.answerSkills': { readonly skills: number; readonly domains: number; readonly largest: Tag; readonly mandatorySkills: number }
  readonly 'role.answerSkillsFirst': { readonly level: Tag; readonly skills: Tag }
  readonly 'role.answerNextStep': { readonly b: Tag; readonly from: Tag; readonly to: Tag; readonly mandatory: number; readonly rises: number; readonly isNew: number }
  readonly 'role.answerNextOne': { readonly level: Tag }
  readonly 'role.questionStack': { readonly role: Tag }
  readonly 'role.answerStack': { readonly b: Tag; readonly level: Tag; readonly stack: Tag }
  readonly 'role.answerChange': { readonly b: Tag; readonly level: Tag; readonly cells: number; readonly mandatory: number; readonly proficiency: Tag }
  readonly 'role.answerChangeNothing': { readonly b: Tag; readonly level: Tag }
  readonly 'role.mapCaption': { readonly cells: number; readonly mandatory: number }
  readonly 'role.needed': { readonly level: Tag }
  readonly 'matrix.title': { readonly role: Tag }
  readonly 'matrix.metaDescription': { readonly role: string; readonly skills: number; readonly levels: number }
  readonly 'matrix.caption': { readonly name: Tag }
  readonly 'matrix.skillCount': { readonly count: number }
  readonly 'matrix.metaTitle': { readonly role: string }
  readonly 'levels.metaTitle': { readonly role: string; readonly from: string; readonly to: string }
  readonly 'levels.metaDescription': { readonly role: string; readonly from: string; readonly to: string; readonly becomesMandatory: number; readonly rises: number }
  readonly 'levels.title': { readonly role: Tag; readonly from: Tag; readonly to: Tag }
  readonly 'levels.levelsIntro': { readonly to: Tag }
  readonly 'levels.sameFocus': { readonly level: Tag }
  readonly 'levels.groupStays': { readonly count: number }
  readonly 'levels.skillCount': { readonly count: number }
  readonly 'levels.sameText': { readonly level: Tag }
  readonly 'levels.step': { readonly from: Tag; readonly to: Tag }
  readonly 'levels.fromBelow': { readonly level: Tag }
  readonly 'levels.counts': { readonly total: number; readonly parts: Tag }
  readonly 'levels.countMandatory': { readonly count: number }
  readonly 'levels.countRises': { readonly count: number }
  readonly 'levels.countNew': { readonly count: number }
  readonly 'levels.countEases': { readonly count: number }
  readonly 'levels.countFallsAway': { readonly count: number }
  readonly 'levels.countReworded': { readonly count: number }
  readonly 'levels.countSame': { readonly count: number }
  readonly 'levels.countNotRequired': { readonly count: number }
  readonly 'levels.mandatoryHeading': { readonly to: Tag }
  readonly 'glance.metaTitle': { readonly role: string; readonly skill: string }
  readonly 'glance.metaDescription': { readonly role: string; readonly skill: string; readonly cells: number; readonly levels: number; readonly mandatory: number }
  readonly 'glance.title': { readonly role: Tag; readonly skill: Tag }
  readonly 'glance.lead': { readonly cells: number; readonly levels: number; readonly mandatory: number }
  readonly 'glance.toProfile': { readonly skill: Tag }
  readonly 'glance.othersHeading': { readonly skill: Tag }
  readonly 'glance.row': { readonly hidden: Tag; readonly skill: Tag }
  readonly 'compare.metaDescription': { readonly count: number }
  readonly 'compare.withTitle': { readonly role: Tag }
  readonly 'compare.withMetaTitle': { readonly role: string }
  readonly 'compare.withMetaDescription': { readonly count: number; readonly role: string }
  readonly 'compare.overlap': { readonly overlap: number }
  readonly 'compare.sharedCount': { readonly count: number }
  readonly 'compare.pairTitle': { readonly a: Tag; readonly b: Tag }
  readonly 'compare.pairMetaTitle': { readonly a: string; readonly b: string }
  readonly 'compare.pairMetaDescription': { readonly a: string; readonly b: string; readonly overlap: number }
  readonly 'compare.pairMetaDescriptionApart': { readonly a: string; readonly b: string }
  readonly 'compare.figureShared': { readonly count: number }
  readonly 'compare.figureAlike': { readonly count: number }
  readonly 'compare.figureNotComparable': { readonly count: number }
  readonly 'compare.figureOnly': { readonly count: number }
  readonly 'compare.levelsOfTwoLadders': { readonly a: Tag; readonly b: Tag; readonly count: number; readonly pairs: Tag }
  readonly 'compare.levelBeside': { readonly a: Tag; readonly b: Tag }
  readonly 'compare.levelsAlone': { readonly count: number; readonly levels: Tag }
  readonly 'compare.another': { readonly role: Tag }
  readonly 'compare.sharedNone': { readonly a: Tag; readonly b: Tag }
  readonly 'compare.sharedAllAlike': { readonly a: Tag; readonly b: Tag }
  readonly 'compare.sharedAlikeWhereComparable': { readonly a: Tag; readonly b: Tag }
  readonly 'compare.sharedNotComparable': { readonly a: Tag; readonly b: Tag }
  readonly 'compare.sharedCaption': { readonly domain: Tag }
  readonly 'compare.proficiencyDiffers': { readonly every: 'true' | 'other'; readonly levels: Tag }
  readonly 'compare.obligationDiffers': { readonly every: 'true' | 'other'; readonly levels: Tag }
  readonly 'compare.alikeHeading': { readonly count: number }
  readonly 'compare.notComparableHeading': { readonly count: number }
  readonly 'compare.notComparableIntro': { readonly count: number }
  readonly 'compare.onlyHeading': { readonly role: Tag }
  readonly 'compare.onlyIntro': { readonly count: number; readonly other: Tag; readonly role: Tag }
  readonly 'compare.changeHeading': { readonly from: Tag; readonly to: Tag }
  readonly 'compare.changePick': { readonly role: string }
  readonly 'compare.changeLevels': { readonly from: Tag; readonly to: Tag }
  readonly 'compare.changeSummary': { readonly level: Tag; readonly asked: number; readonly met: number; readonly learn: number; readonly mandatory: number }
  readonly 'compare.learnCaption': { readonly level: Tag }
  readonly 'compare.steps': { readonly steps: number }
  readonly 'compare.skillCount': { readonly count: number }
  readonly 'path.metaTitle': { readonly role: string }
  readonly 'path.metaDescription': { readonly role: string; readonly levels: number }
  readonly 'path.title': { readonly role: Tag }
  readonly 'path.lead': { readonly first: Tag; readonly last: Tag }
  readonly 'path.leadOne': { readonly first: Tag }
  readonly 'path.startMandatory': { readonly count: number }
  readonly 'path.becomeMandatory': { readonly count: number }
  readonly 'path.growthCell': { readonly grows: number; readonly mandatory: number }
  readonly 'path.shapeIntro': { readonly lowest: Tag; readonly steps: number; readonly highest: Tag }
  readonly 'path.shapeTitle': { readonly role: string }
  readonly 'path.curve': { readonly level: string; readonly total: number; readonly domain: string; readonly points: number }
  readonly 'path.curveNothing': { readonly level: string }
  readonly 'path.shapeGathered': { readonly most: number; readonly count: number; readonly domains: Tag }
  readonly 'path.shapeEqual': { readonly levels: Tag }
  readonly 'path.smallerDomains': { readonly count: number }
  readonly 'path.namedHeading': { readonly role: Tag }
  readonly 'path.nearIntro': { readonly count: number; readonly rest: number }
  readonly 'path.nearNone': { readonly role: Tag }
  readonly 'path.missing': { readonly missing: number; readonly asked: number }
  readonly 'path.missingFrom': { readonly level: Tag }
  readonly 'path.missingMore': { readonly count: number }
  readonly 'path.familyIntro': { readonly family: Tag }
  readonly 'path.otherFamily': { readonly family: Tag }
  readonly 'path.leadsTo': { readonly b: Tag; readonly role: Tag; readonly moves: Tag }
  readonly 'path.leadsAs': { readonly role: Tag; readonly level: Tag }
  readonly 'path.leadsNowhere': { readonly b: Tag; readonly role: Tag }
  readonly 'calculator.metaTitle': { readonly role: string }
  readonly 'calculator.metaDescription': { readonly skills: number; readonly role: string }
  readonly 'calculator.title': { readonly role: Tag }
  readonly 'calculator.needsScript': { readonly matrix: Tag }
  readonly 'calculator.tool.answered': { readonly answered: string; readonly total: string }
  readonly 'calculator.tool.aboutSkill': { readonly skill: string }
  readonly 'calculator.tool.reached': { readonly level: string }
  readonly 'calculator.tool.reachedNone': { readonly level: string }
  readonly 'calculator.tool.possible': { readonly level: string }
  readonly 'calculator.tool.metOf': { readonly met: string; readonly total: string }
  readonly 'calculator.tool.planHeading': { readonly level: string }
  readonly 'calculator.tool.gapsMandatory': { readonly count: string }
  readonly 'calculator.tool.gapsOptional': { readonly count: string }
  readonly 'calculator.tool.gapsUnanswered': { readonly count: string }
  readonly 'calculator.tool.top': { readonly level: string }
  readonly 'calculator.tool.strengthsHeading': { readonly level: string }
  readonly 'calculator.tool.asked': { readonly step: string }
  readonly 'calculator.tool.overlayCounts': { readonly differing: string; readonly oneSided: string; readonly equal: string }
  readonly 'calculator.tool.unknownSkills': { readonly skills: string }
  readonly 'calculator.tool.unknownRatings': { readonly ratings: string }
  readonly 'calculator.tool.close': { readonly level: string; readonly met: string; readonly total: string }
  readonly 'calculator.tool.closeUnanswered': { readonly count: string }
  readonly 'translate.metaDescription': { readonly language: string }
  readonly 'translate.leadOriginal': { readonly language: string }
  readonly 'translate.lead': { readonly language: string; readonly original: string }
  readonly 'translate.ofTotal': { readonly translated: number; readonly total: number }
  readonly 'translate.fileCount': { readonly count: number }
  readonly 'translate.nothingMissing': { readonly language: string }
  readonly 'translate.olderCount': { readonly count: number }
  readonly 'translate.partLabel': { readonly count: number }
  readonly 'translate.partReason': { readonly count: number }
  readonly 'translate.partTitle': { readonly count: number }
  readonly 'translate.partFocus': { readonly count: number }
  readonly 'translate.partStack': { readonly count: number }
  readonly 'translate.partDescription': { readonly count: number }
  readonly 'translate.partNamed': { readonly part: Tag; readonly names: Tag }
  readonly 'search.needsScript': { readonly skills: Tag; readonly roles: Tag }
  readonly 'search.script.count': { readonly count: string }
  readonly 'search.script.nothing': { readonly query: string }
  readonly 'search.script.all': { readonly query: string }
  readonly 'downloads.about': { readonly size: string }
  readonly 'provenance.source': { readonly site: string; readonly address: string }
  readonly 'provenance.licence': { readonly name: string; readonly address: string }
  readonly 'provenance.date': { readonly date: string }
  readonly 'data.documentsIntro': { readonly base: Tag }
  readonly 'data.ruleLanguages': { readonly language: Tag }
  readonly 'data.ruleIds': { readonly code: Tag }
  readonly 'data.ruleAddress': { readonly code: Tag; readonly fragment: Tag }
  readonly 'data.ruleFrom': { readonly code: Tag }
  readonly 'paper.fallbackNote': { readonly language: string }
  readonly 'paper.sameAs': { readonly level: string }
  readonly 'share.figureRoles': { readonly count: number }
  readonly 'share.figureDomains': { readonly count: number }
  readonly 'share.roleAlt': { readonly name: string }
  readonly 'share.skillAlt': { readonly name: string }
  readonly 'share.pairAlt': { readonly a: string; readonly b: string }
  readonly 'changes.metaDescription': { readonly site: string }
  readonly 'changes.feedTitle': { readonly site: string }
  readonly 'changes.feedTitleOf': { readonly name: string }
  readonly 'changes.older': { readonly count: number }
  readonly 'changes.dayCount': { readonly count: number }
  readonly 'changes.lineCount': { readonly count: number }
  readonly 'changes.more': { readonly count: number }
  readonly 'changes.newRoles': { readonly count: number; readonly names: Tag }
  readonly 'changes.newSkills': { readonly count: number; readonly names: Tag }
  readonly 'changes.goneRoles': { readonly count: number; readonly names: Tag }
  readonly 'changes.goneSkills': { readonly count: number; readonly names: Tag }
  readonly 'changes.about': { readonly name: Tag; readonly what: Tag }
  readonly 'changes.renamed': { readonly after: string; readonly before: string }
  readonly 'changes.moved': { readonly after: string; readonly before: string }
  readonly 'changes.asked': { readonly count: number; readonly mandatory: number }
  readonly 'changes.cellChanged': { readonly level: Tag; readonly before: Tag; readonly after: Tag }
  readonly 'changes.cellAdded': { readonly level: Tag; readonly after: Tag }
  readonly 'changes.cellRemoved': { readonly level: Tag }
  readonly 'changes.mandatory': { readonly proficiency: Tag }
  readonly 'changes.optional': { readonly proficiency: Tag }
  readonly 'changes.translated': { readonly language: string }
  readonly 'changes.untranslated': { readonly language: string }
  readonly 'changes.textsAdded': { readonly parts: Tag }
  readonly 'changes.textsChanged': { readonly parts: Tag }
  readonly 'changes.textsRemoved': { readonly parts: Tag }
  readonly 'changes.translationsAdded': { readonly language: string; readonly parts: Tag }
  readonly 'changes.translationsChanged': { readonly language: string; readonly parts: Tag }
  readonly 'changes.translationsRemoved': { readonly language: string; readonly parts: Tag }
  readonly 'changes.part_title': { readonly level: Tag }
  readonly 'changes.part_focus': { readonly level: Tag }
  readonly 'changes.part_stack': { readonly level: Tag }
  readonly 'community.signedInAs': { readonly account: Tag; readonly name: string }
  readonly 'community.mail.signInSubject': { readonly code: string; readonly site: string }
  readonly 'community.mail.signInText': { readonly site: string; readonly link: string; readonly code: string }
  readonly 'community.signIn.inboxHint': { readonly inbox: Tag }
  readonly 'community.signIn.errorDomain': { readonly domains: string }
  readonly 'community.account.mailAddress': { readonly mail: string }
  readonly 'community.account.sessionSeen': { readonly date: string }
  readonly 'community.part.skillDescription': { readonly skill: string; readonly at: string }
  readonly 'community.part.skillSummary': { readonly skill: string }
  readonly 'community.part.skillIntro': { readonly skill: string }
  readonly 'community.part.skillName': { readonly skill: string }
  readonly 'community.part.roleName': { readonly role: string }
  readonly 'community.part.roleSummary': { readonly role: string }
  readonly 'community.part.levelTitle': { readonly role: string; readonly at: string }
  readonly 'community.part.levelFocus': { readonly role: string; readonly at: string }
  readonly 'community.part.moveReason': { readonly role: string; readonly next: string }
  readonly 'community.part.roleDescription': { readonly role: string; readonly skill: string; readonly at: string }
  readonly 'community.part.cells': { readonly role: string }
  readonly 'community.part.cellsOfSkill': { readonly role: string; readonly skill: string }
  readonly 'community.part.field': { readonly name: string; readonly field: string }
  readonly 'community.part.addSkill': { readonly name: string }
  readonly 'community.part.addRole': { readonly name: string }
  readonly 'community.part.rename': { readonly name: string }
  readonly 'community.part.retire': { readonly name: string }
  readonly 'community.part.translated': { readonly part: string; readonly language: string }
  readonly 'community.suggest.editTitle': { readonly number: string }
  readonly 'community.suggest.length': { readonly count: number }
  readonly 'community.suggest.same': { readonly proposal: Tag; readonly number: string }
  readonly 'community.suggest.similar': { readonly proposal: Tag; readonly number: string }
  readonly 'community.suggest.mandatory': { readonly proficiency: string }
  readonly 'community.suggest.cellLabel': { readonly skill: string; readonly level: string }
  readonly 'community.suggest.descriptionAt': { readonly level: string }
  readonly 'community.list.noneFor': { readonly name: string }
  readonly 'community.list.by': { readonly number: string; readonly name: string; readonly date: string }
  readonly 'community.list.waiting': { readonly days: number }
  readonly 'community.proposal.title': { readonly number: string }
  readonly 'community.proposal.ruleExperts': { readonly experts: string }
  readonly 'community.proposal.waitAuthor': { readonly name: string }
  readonly 'community.proposal.appliedAt': { readonly date: string; readonly commit: string }
  readonly 'community.proposal.appliedWithout': { readonly date: string }
  readonly 'community.proposal.decidedBy': { readonly name: string; readonly date: string }
  readonly 'community.proposal.revision': { readonly number: string }
  readonly 'community.event.opened': { readonly name: string }
  readonly 'community.event.revised': { readonly name: string; readonly revision: string }
  readonly 'community.event.withdrawn': { readonly name: string }
  readonly 'community.event.approved': { readonly name: string; readonly revision: string }
  readonly 'community.event.changeRequested': { readonly name: string; readonly revision: string }
  readonly 'community.event.declined': { readonly name: string; readonly revision: string }
  readonly 'talk.metaTitle': { readonly role: string; readonly from: string; readonly to: string }
  readonly 'talk.metaDescription': { readonly from: string; readonly to: string; readonly role: string }
  readonly 'talk.code': { readonly address: string }
  readonly 'talk.kind.mandatory': { readonly count: number }
  readonly 'talk.kind.rises': { readonly count: number }
  readonly 'talk.kind.new': { readonly count: number }
  readonly 'talk.others': { readonly count: number }
}
