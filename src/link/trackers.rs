//! Pairs that mail programs, search engines and networks add to a link to follow who opens it. They are dropped in silence.

/// Keys of trackers, without the signs around them ([`super::pairs::Pair::name`]). One text: it is smaller than a list.
const TRACKERS: &str = "branch_match_id cjevent cmpid cvid dm_i epik feature from ga gclsrc gl hsenc hsfp hsmi hssc hstc igsh \
     igshid isappinstalled kx mc_eid mibextid mkt_tok ncid nsukey ocid openstat rdid ref sa scm sfnsn si source spm srsltid \
     tdsourcetag tn twitter_impression usg usqp ust ved wickedid xtor";
/// How the keys of families of trackers begin.
const STARTS: &str = "amp_ at_ cf_chl_ cft__ ck_ elqtrack fb_ gad_ guc hsa_ hscta intent; matomo_ ml_ mtm_ oly_ pk_ piwik_ ref_ sfmc_ share_ \
     stm_ trk utm_ vero_ vgo_ wt.mc_ x_tr_";
/// How they end.
const ENDS: &str = "_cid _fat_id _kwcid braid clickid clid clkid sccid";

/// Whether a key, written small, is that of a tracker.
pub(super) fn is_tracker(name: &str) -> bool {
    let any = |list: &'static str, is: fn(&str, &str) -> bool| list.split(' ').any(|known| is(name, known));
    any(TRACKERS, |name, known| name == known)
        || any(STARTS, |name, start| name.starts_with(start))
        || any(ENDS, |name, end| name.ends_with(end))
}
